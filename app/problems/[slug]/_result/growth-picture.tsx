import type { Growth } from '@/worker/verdict';
import { describeGrowth } from './describe-measurements';

const WIDTH = 220;
const HEIGHT = 110;
const PADDING = 8;

/** Time against size, both on logarithmic scales, where a power is a straight line: yours and the reference's. */
export function GrowthPicture({ growth }: { growth: Growth }) {
  const { points } = growth;
  const times = points.flatMap(({ ms, referenceMs }) => [ms, referenceMs]).filter((ms) => ms > 0);
  const x = scale(
    points.map(({ n }) => n),
    PADDING,
    WIDTH - PADDING,
  );
  const y = scale(times, HEIGHT - PADDING, PADDING);
  const line = (msOf: (point: Growth['points'][number]) => number) =>
    points
      .filter((point) => msOf(point) > 0)
      .map((point) => `${x(point.n).toFixed(1)},${y(msOf(point)).toFixed(1)}`)
      .join(' ');
  return (
    <figure className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <svg
        role="img"
        aria-label={`${describeGrowth(growth)} Measured at sizes ${points.map(({ n }) => n.toLocaleString('en')).join(', ')}.`}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="rounded-md border border-line bg-surface"
      >
        <polyline
          points={line(({ referenceMs }) => referenceMs)}
          className="fill-none stroke-line-strong stroke-[1.5]"
          strokeDasharray="4 3"
        />
        <polyline points={line(({ ms }) => ms)} className="fill-none stroke-2 stroke-accent" />
      </svg>
      <figcaption className="max-w-[48ch] text-sm">
        {describeGrowth(growth)}
        <span className="mt-1 block text-ink-soft text-xs">
          Solid: your time as n grows. Dashed: the reference. Both scales are logarithmic.
        </span>
      </figcaption>
    </figure>
  );
}

function scale(values: number[], from: number, to: number): (value: number) => number {
  const low = Math.log(Math.min(...values));
  const high = Math.log(Math.max(...values));
  return (value) => (high > low ? from + ((Math.log(value) - low) / (high - low)) * (to - from) : (from + to) / 2);
}
