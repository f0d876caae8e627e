import type { Pair } from './drawing';
import { cellWidth, Label, Picture, type PictureProps } from './picture';

const SIDE = 120;
const MARGIN = 16;

/** Points with their coordinates, in a plane with the same unit both ways and both axes in view. */
export function PointsPicture({ points, label, marked }: PictureProps & { points: Pair[]; marked: number[] }) {
  const range = (values: number[]) => ({ low: Math.min(0, ...values), high: Math.max(0, ...values) });
  const across = range(points.map(([x]) => x));
  const up = range(points.map(([, y]) => y));
  const unit = SIDE / Math.max(across.high - across.low, up.high - up.low, 1);
  const side = cellWidth(points.map(nameOf)) / 2 + 4;
  const x = (value: number) => side + (value - across.low) * unit;
  const y = (value: number) => MARGIN + 6 + (up.high - value) * unit;
  const width = (across.high - across.low) * unit + 2 * side;
  const height = (up.high - up.low) * unit + 2 * MARGIN;
  return (
    <Picture width={width} height={height} label={label}>
      <path d={`M2 ${y(0)}H${width - 2}M${x(0)} 2V${height - 2}`} className="fill-none stroke-line-strong" />
      <Label x={x(0) + 4} y={y(0) + 9} anchor="start" faint>
        0
      </Label>
      {points.map((point, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
        <g key={i}>
          <circle
            cx={x(point[0])}
            cy={y(point[1])}
            r={i === marked[0] ? 6 : 4}
            className={i === marked[0] ? 'fill-red-wash stroke-2 stroke-red' : 'fill-accent'}
          />
          <Label x={x(point[0])} y={y(point[1]) - 11} halo>
            {nameOf(point)}
          </Label>
        </g>
      ))}
    </Picture>
  );
}

function nameOf([x, y]: Pair): string {
  return `(${x}, ${y})`;
}
