import type { Pair } from './drawing';
import { cellWidth, Label, Picture, type PictureProps } from './picture';

const ROW = 22;
const CAP = 5;
const SHORTEST = 120;
const LONGEST = 176;
const STEP = 14;

/** A line each, in the order given, with its two ends; hairlines down to the axis show what meets and what overlaps. */
export function IntervalsPicture({ intervals, label, marked }: PictureProps & { intervals: Pair[]; marked: number[] }) {
  const ends = [...new Set(intervals.flat())];
  const first = Math.min(...ends);
  const span = Math.max(...ends) - first || 1;
  const margin = cellWidth(ends.map(String));
  const length = Math.min(LONGEST, Math.max(SHORTEST, span * STEP));
  const x = (value: number) => margin + ((value - first) / span) * length;
  const axis = intervals.length * ROW + 4;
  return (
    <Picture width={length + 2 * margin} height={axis + 2} label={label}>
      {ends.map((end) => (
        <path key={end} d={`M${x(end)} 4V${axis}`} className="stroke-line [stroke-dasharray:2_3]" />
      ))}
      <path d={`M${margin / 2} ${axis}h${length + margin}`} className="stroke-line-strong" />
      {intervals.map(([start, end], i) => {
        const y = (i + 0.5) * ROW;
        const isMarked = i === marked[0];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an interval is its place
          <g key={i}>
            <path
              d={`M${x(start)} ${y}H${x(end)}M${x(start)} ${y - CAP}v${2 * CAP}M${x(end)} ${y - CAP}v${2 * CAP}`}
              className={isMarked ? 'fill-none stroke-[3] stroke-red' : 'fill-none stroke-2 stroke-accent'}
            />
            <Label x={x(start) - 4} y={y} anchor="end">
              {String(start)}
            </Label>
            <Label x={x(end) + 4} y={y} anchor="start">
              {String(end)}
            </Label>
          </g>
        );
      })}
    </Picture>
  );
}
