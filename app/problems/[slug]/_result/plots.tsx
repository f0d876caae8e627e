import { PlotPicture } from '@/app/_plots/plot-picture';
import type { TestReport } from '@/worker/verdict';

/** Pictures of your answer beside those of the expected one. */
export function Plots({ plots }: { plots: TestReport['plots'] }) {
  if (!plots) return null;
  return (
    <section aria-label="Pictures of the answers" className="grid gap-3 xl:grid-cols-2">
      {plots.yours && <Side heading="Yours, drawn" plots={plots.yours} />}
      <Side heading="Expected, drawn" plots={plots.expected} />
    </section>
  );
}

function Side({ heading, plots }: { heading: string; plots: NonNullable<TestReport['plots']>['expected'] }) {
  return (
    <div className="flex min-w-0 flex-col gap-3 rounded-md border border-line bg-surface px-3 py-2">
      <h4 className="font-semibold text-xs">{heading}</h4>
      {plots.map((plot) => (
        <PlotPicture key={plot.title} plot={plot} />
      ))}
    </div>
  );
}
