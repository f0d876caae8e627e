import { cellWidth, Label, Picture, type PictureProps, shapeClass } from './picture';

const TALLEST = 96;
const LABEL = 16;

/** Bars side by side on the line of 0, each with its height above it and its index below all. */
export function BarsPicture({ heights, label, marked }: PictureProps & { heights: number[]; marked: number[] }) {
  const width = cellWidth(heights.map(String));
  const highest = Math.max(0, ...heights);
  const lowest = Math.min(0, ...heights);
  const unit = TALLEST / (highest - lowest || 1);
  const y = (height: number) => LABEL + (highest - height) * unit;
  const foot = y(lowest) + (lowest < 0 ? LABEL : 0);
  return (
    <Picture width={heights.length * width + 2} height={foot + LABEL + 2} label={label}>
      {heights.map((height, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its index
        <g key={i}>
          <rect
            x={1 + i * width}
            y={y(Math.max(0, height))}
            width={width}
            height={Math.abs(height) * unit}
            className={i === marked[0] ? shapeClass(true) : 'fill-accent-wash stroke-line-strong'}
          />
          <Label x={1 + (i + 0.5) * width} y={height < 0 ? y(height) + LABEL / 2 : y(height) - LABEL / 2}>
            {String(height)}
          </Label>
          <Label x={1 + (i + 0.5) * width} y={foot + LABEL / 2 + 2} faint>
            {String(i)}
          </Label>
        </g>
      ))}
      <path d={`M1 ${y(0)}h${heights.length * width}`} className="stroke-line-strong stroke-2" />
    </Picture>
  );
}
