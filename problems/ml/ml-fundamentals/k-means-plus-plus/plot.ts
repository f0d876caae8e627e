import { planeChart, toPlane } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';

export function plot({ X }: { X: number[][] }, seeds: number[]): Plot[] {
  const points = toPlane(X);
  const chosen = seeds.flatMap((seed) => points.slice(seed, seed + 1));
  return [
    planeChart('Points and the chosen seeds', X, [
      { name: 'points', draw: 'points', points },
      { name: 'seeds, joined in the order of their choice', draw: 'line', points: chosen, group: 1 },
      { name: 'seeds', draw: 'points', points: chosen, group: 1 },
    ]),
  ];
}
