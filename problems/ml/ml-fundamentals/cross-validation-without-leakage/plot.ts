import { finite } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';

interface Scores {
  meanSquaredErrors: number[];
  bestAlpha: number;
}

export function plot({ alphas }: { alphas: number[] }, { meanSquaredErrors, bestAlpha }: Scores): Plot[] {
  const points = finite(alphas.map((alpha, i) => [Math.log10(alpha), meanSquaredErrors[i] as number])).sort(([a], [b]) => a - b);
  return [
    {
      kind: 'chart',
      title: 'Mean squared error by alpha',
      x: 'logarithm of alpha, base 10',
      y: 'error',
      series: [
        { name: 'error', draw: 'line', points },
        { name: 'chosen', draw: 'points', points: points.filter(([power]) => power === Math.log10(bestAlpha)) },
      ],
    },
  ];
}
