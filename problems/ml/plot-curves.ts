import type { Plot } from '@/problems/spec';

type Curves = Record<string, number[]>;

/** Each list against the steps 0, 1, 2, …; what is not finite is left out. */
export function byStep(title: string, y: string, curves: Curves, x = 'step'): Plot {
  const series = Object.entries(curves).map(([name, values]) => ({
    name,
    draw: 'line' as const,
    points: finite(values.map((value, step) => [step, value])),
  }));
  return { kind: 'chart', title, x, y, series };
}

export function lossByStep(losses: number[]): Plot {
  return byStep('Loss before each step', 'loss', { loss: losses });
}

export function finite(points: [number, number][]): [number, number][] {
  return points.filter((point) => point.every(Number.isFinite));
}

/** Each weight as the penalty grows, from `weightsAt` at 17 strengths, and the answer's weights at its own strength. */
export function weightsByAlpha(
  weightsAt: (alpha: number) => number[],
  lowest: number,
  highest: number,
  alpha: number,
  answer: number[],
): Plot {
  const powers = Array.from({ length: 17 }, (_, i) => lowest + (i * (highest - lowest)) / 16);
  const paths = powers.map((power) => weightsAt(10 ** power));
  const shown = answer.slice(0, 6);
  const lines = shown.map((_, j) => ({
    name: `weight ${j}`,
    draw: 'line' as const,
    points: finite(powers.map((power, i) => [power, paths[i]?.[j] ?? 0])),
    group: j,
  }));
  const marks = shown.map((weight, j) => ({
    name: `weight ${j}, answer`,
    draw: 'points' as const,
    points: finite([[Math.log10(alpha), weight]]),
    group: j,
  }));
  return {
    kind: 'chart',
    title: 'Weights by strength of the penalty',
    x: 'logarithm of alpha, base 10',
    y: 'weight',
    series: [...lines, ...marks],
  };
}

/** How the first two parameters walk, one list of rows a path, from the common start; a single parameter is shown by step. */
export function parameterPaths(start: number[], paths: Record<string, number[][]>): Plot {
  const rows = Object.entries(paths).map(([name, steps]) => ({ name, rows: [start, ...steps] }));
  if (start.length === 1) {
    const curves = Object.fromEntries(rows.map(({ name, rows }) => [name, rows.map(([value = 0]) => value)]));
    return byStep('The parameter after each step', 'parameter', curves);
  }
  const series = rows.map(({ name, rows }) => ({
    name,
    draw: 'line' as const,
    points: finite(rows.map(([first = 0, second = 0]) => [first, second])),
  }));
  const [x = 0, y = 0] = start;
  return {
    kind: 'chart',
    title: 'The way of the first two parameters',
    x: 'first parameter',
    y: 'second parameter',
    series: [...series, { name: 'start', draw: 'points', points: [[x, y]] }],
  };
}
