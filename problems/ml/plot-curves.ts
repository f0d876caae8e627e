import type { Plot } from '@/problems/spec';

export type Curves = Record<string, number[]>;

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
