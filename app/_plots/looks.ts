// A series is told by its colour and, for those who do not see it, by its mark or its dashes as well.
export const LOOKS = 6;

const strokes = ['stroke-series-0', 'stroke-series-1', 'stroke-series-2', 'stroke-series-3', 'stroke-series-4', 'stroke-series-5'] as const;
const fills = ['fill-series-0', 'fill-series-1', 'fill-series-2', 'fill-series-3', 'fill-series-4', 'fill-series-5'] as const;
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4', '10 4'] as const;

export interface Look {
  stroke: string;
  fill: string;
  dashes: string;
  mark: number;
}

export function lookOf(group: number): Look {
  const i = group % LOOKS;
  return { stroke: strokes[i] as string, fill: fills[i] as string, dashes: dashes[i] as string, mark: i };
}

/** A mark of about `radius` pixels around a place: circle, square, triangle, diamond, cross, or plus. */
export function markPath(mark: number, x: number, y: number, radius: number): string {
  const r = radius;
  switch (mark) {
    case 0:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    case 1:
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 2:
      return `M${x} ${y - 1.2 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`;
    case 3:
      return `M${x} ${y - 1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`;
    case 4:
      return `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`;
    default:
      return `M${x - 1.2 * r} ${y}h${2.4 * r}m${-1.2 * r} ${-1.2 * r}v${2.4 * r}`;
  }
}
