import type { ScaleLinear } from 'd3-scale';

export const FRAME = { width: 380, height: 250, left: 54, right: 12, top: 10, bottom: 40 } as const;
const TICKS = 5;

interface Props {
  x?: ScaleLinear<number, number> | undefined;
  y: ScaleLinear<number, number>;
  xName: string;
  yName: string;
}

/** Lines and numbers along the two sides; what runs along x may be labels that the picture writes itself. */
export function Axes({ x, y, xName, yName }: Props) {
  const { width, height, left, right, top, bottom } = FRAME;
  const floor = height - bottom;
  return (
    <g className="fill-ink-soft text-[11px]">
      {y.ticks(TICKS).map((value) => (
        <g key={value}>
          <path d={`M${left} ${y(value)}H${width - right}`} className="stroke-line" />
          <text x={left - 5} y={y(value)} textAnchor="end" dominantBaseline="central">
            {y.tickFormat(TICKS)(value)}
          </text>
        </g>
      ))}
      {x?.ticks(TICKS).map((value) => (
        <g key={value}>
          <path d={`M${x(value)} ${floor}v4`} className="stroke-line-strong" />
          <text x={x(value)} y={floor + 14} textAnchor="middle">
            {x.tickFormat(TICKS)(value)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${top}V${floor}H${width - right}`} className="fill-none stroke-line-strong" />
      <text x={(left + width - right) / 2} y={height - 6} textAnchor="middle">
        {xName}
      </text>
      <text x={12} y={(top + floor) / 2} textAnchor="middle" transform={`rotate(-90 12 ${(top + floor) / 2})`}>
        {yName}
      </text>
    </g>
  );
}
