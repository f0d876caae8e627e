import type { Plot } from '@/problems/spec/plot';
import { extent } from './chart-picture';

type HeatMap = Extract<Plot, { kind: 'heat-map' }>;
const GUTTER = 34;
const LARGEST_CELL = 36;
const SIDE = 320;
/** Room for the name of the columns, however few there are. */
const NAMES = 220;
/** Cells at least this wide have room for their value. */
const READABLE = 34;

/** A matrix by colour, from the page's own to the accent; what is not finite stays empty. */
export function HeatMapPicture({ plot: { rows, columns, values }, label }: { plot: HeatMap; label: string }) {
  const width = Math.max(1, ...values.map((row) => row.length));
  const cell = Math.max(3, Math.min(LARGEST_CELL, SIDE / Math.max(width, values.length)));
  const [low, high] = extent(values.flat().filter(Number.isFinite));
  const share = (value: number) => (value - low) / (high - low);
  return (
    <svg
      role="img"
      aria-label={label}
      width={Math.max(NAMES, GUTTER + width * cell + 2)}
      height={Math.max(NAMES / 2, GUTTER + values.length * cell + 2)}
      className="max-w-none text-[11px]"
    >
      <text x={GUTTER} y={22} className="fill-ink-soft">
        {columns}
      </text>
      <text
        x={14}
        y={GUTTER + (values.length * cell) / 2}
        textAnchor="middle"
        transform={`rotate(-90 14 ${GUTTER + (values.length * cell) / 2})`}
        className="fill-ink-soft"
      >
        {rows}
      </text>
      {values.map((row, i) =>
        row.map((value, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          <g key={`${i} ${j}`}>
            <rect
              x={GUTTER + j * cell}
              y={GUTTER + i * cell}
              width={cell}
              height={cell}
              className="fill-accent stroke-line"
              fillOpacity={Number.isFinite(value) ? 0.06 + 0.94 * share(value) : 0}
            />
            {cell >= READABLE && (
              <text
                x={GUTTER + (j + 0.5) * cell}
                y={GUTTER + (i + 0.5) * cell}
                textAnchor="middle"
                dominantBaseline="central"
                className={Number.isFinite(value) && share(value) > 0.55 ? 'fill-on-accent' : 'fill-ink'}
              >
                {Number.isFinite(value) ? String(Number(value.toPrecision(2))) : '–'}
              </text>
            )}
          </g>
        )),
      )}
    </svg>
  );
}
