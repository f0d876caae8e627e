import { byStep, finite } from '@/problems/ml/plot-curves';
import { planeChart, toPlane } from '@/problems/ml/plot-plane';
import type { Plot, Series } from '@/problems/spec';
import type { Mixture } from './solution';

export function plot({ X }: { X: number[][] }, answer: Mixture & { logLikelihoods: number[] }): Plot[] {
  const { means, variances, logLikelihoods } = answer;
  const ellipses = means.map(
    (mean, c): Series => ({
      name: `component ${c}, two deviations`,
      draw: 'line',
      points: ellipse(mean, variances[c] ?? []),
      group: c + 1,
    }),
  );
  return [
    planeChart('Points and the components', X, [{ name: 'points', draw: 'points', points: finite(toPlane(X)), group: 0 }, ...ellipses]),
    byStep('Mean log density before each step', 'log likelihood', { 'log likelihood': logLikelihoods }),
  ];
}

/** Two standard deviations around a mean, in the plane of the first two features. */
function ellipse([x = 0, y = 0]: number[], [horizontal = 0, vertical = 0]: number[]): [number, number][] {
  const angles = Array.from({ length: 49 }, (_, i) => (2 * Math.PI * i) / 48);
  return finite(angles.map((angle) => [x + 2 * Math.sqrt(horizontal) * Math.cos(angle), y + 2 * Math.sqrt(vertical) * Math.sin(angle)]));
}
