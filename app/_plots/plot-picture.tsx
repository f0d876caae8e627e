import type { Plot } from '@/problems/spec/plot';
import { BarsPicture } from './bars-picture';
import { ChartPicture } from './chart-picture';
import { describePlot } from './describe-plot';
import { HeatMapPicture } from './heat-map-picture';

/** A plot with its title; the picture's name says in words what it shows. */
export function PlotPicture({ plot }: { plot: Plot }) {
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 text-ink-soft text-xs">{plot.title}</figcaption>
      <div className="overflow-x-auto">
        <Picture plot={plot} label={describePlot(plot)} />
      </div>
    </figure>
  );
}

function Picture({ plot, label }: { plot: Plot; label: string }) {
  switch (plot.kind) {
    case 'chart':
      return <ChartPicture plot={plot} label={label} />;
    case 'bars':
      return <BarsPicture plot={plot} label={label} />;
    case 'heat-map':
      return <HeatMapPicture plot={plot} label={label} />;
    default:
      return plot satisfies never;
  }
}
