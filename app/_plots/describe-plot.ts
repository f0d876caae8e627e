import type { Plot } from '@/problems/spec/plot';

const MOST_VALUES = 12;

/** The picture in words, for those who do not see it. */
export function describePlot(plot: Plot): string {
  switch (plot.kind) {
    case 'chart':
      return `${plot.title}. ${plot.series.map(({ name, draw, points }) => `${name}: ${describePoints(draw, points)}`).join('; ')}.`;
    case 'bars':
      return `${plot.title}. ${plot.groups
        .map(({ name, values }) => `${name}: ${listed(plot.labels.map((label, i) => `${label} ${short(values[i] ?? 0)}`))}`)
        .join('; ')}.`;
    case 'heat-map':
      return `${plot.title}. ${plot.rows} by ${plot.columns}, ${plot.values.length} by ${plot.values[0]?.length ?? 0}. ${describeMatrix(plot.values)}`;
    default:
      return plot satisfies never;
  }
}

function describePoints(draw: string, points: [number, number][]): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return 'nothing';
  if (draw === 'region') return `${points.length} places`;
  if (points.length <= 6) return points.map(([x, y]) => `(${short(x)}, ${short(y)})`).join(' ');
  const range = (values: number[]) =>
    `${short(values.reduce((a, b) => Math.min(a, b)))} to ${short(values.reduce((a, b) => Math.max(a, b)))}`;
  const spread = `x from ${range(points.map(([x]) => x))}, y from ${range(points.map(([, y]) => y))}`;
  return draw === 'points'
    ? `${points.length} points, ${spread}`
    : `from (${short(first[0])}, ${short(first[1])}) to (${short(last[0])}, ${short(last[1])}), ${spread}`;
}

function describeMatrix(values: number[][]): string {
  const cells = values.flatMap((row, i) => row.map((value, j) => ({ value, i, j }))).filter(({ value }) => Number.isFinite(value));
  const [first] = cells;
  if (!first) return 'No finite value.';
  const least = cells.reduce((a, b) => (b.value < a.value ? b : a), first);
  const most = cells.reduce((a, b) => (b.value > a.value ? b : a), first);
  return `Least ${short(least.value)} at row ${least.i}, column ${least.j}; most ${short(most.value)} at row ${most.i}, column ${most.j}.`;
}

function listed(items: string[]): string {
  return items.length > MOST_VALUES ? `${items.slice(0, MOST_VALUES).join(', ')} and ${items.length - MOST_VALUES} more` : items.join(', ');
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
