import { scaleLinear } from 'd3-scale';
import type { Plot } from '@/problems/spec/plot';
import { Axes, FRAME } from './axes';
import { extent } from './chart-picture';
import { Legend } from './legend';
import { lookOf } from './looks';

type Bars = Extract<Plot, { kind: 'bars' }>;
const LABEL_CHARACTERS = 10;

/** One bar for each label and group, side by side or stacked. */
export function BarsPicture({ plot: { y: yName, labels, groups, stacked = false }, label }: { plot: Bars; label: string }) {
  const tops = stacked
    ? labels.map((_, i) => groups.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))
    : groups.flatMap(({ values }) => values);
  const y = scaleLinear(extent([0, ...tops]), [FRAME.height - FRAME.bottom, FRAME.top]).nice();
  const step = (FRAME.width - FRAME.left - FRAME.right) / Math.max(1, labels.length);
  const width = (step * 0.8) / (stacked ? 1 : groups.length);
  const everyLabel = Math.ceil((LABEL_CHARACTERS * 7) / step);
  return (
    <>
      <svg
        role="img"
        aria-label={label}
        width={FRAME.width}
        height={FRAME.height}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        className="max-w-none"
      >
        <Axes y={y} xName="" yName={yName} />
        {groups.map(({ name, values }, group) =>
          labels.map((text, i) => {
            const below = stacked ? groups.slice(0, group).reduce((sum, earlier) => sum + (earlier.values[i] ?? 0), 0) : 0;
            const ends = [y(below), y(below + (values[i] ?? 0))];
            const x = FRAME.left + i * step + step * 0.1 + (stacked ? 0 : group * width);
            return (
              <rect
                key={`${name} ${text}`}
                x={x}
                y={Math.min(...ends)}
                width={Math.max(0.5, width - 1)}
                height={Math.abs((ends[0] as number) - (ends[1] as number))}
                className={lookOf(group).fill}
              />
            );
          }),
        )}
        {labels.map((text, i) =>
          i % everyLabel === 0 ? (
            <text
              key={text}
              x={FRAME.left + (i + 0.5) * step}
              y={FRAME.height - FRAME.bottom + 15}
              textAnchor="middle"
              className="fill-ink-soft text-[11px]"
            >
              {text.length > LABEL_CHARACTERS ? `${text.slice(0, LABEL_CHARACTERS - 1)}…` : text}
            </text>
          ) : null,
        )}
      </svg>
      <Legend entries={groups.map(({ name }, group) => ({ name, group, draw: 'area' as const }))} />
    </>
  );
}
