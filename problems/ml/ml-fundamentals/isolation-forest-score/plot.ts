import { planeChart, toPlane } from '@/problems/ml/plot-plane';
import type { Plot, Series } from '@/problems/spec';

const BANDS = [
  { name: 'score up to 0.4', holds: (score: number) => score <= 0.4 },
  { name: 'score 0.4 to 0.5', holds: (score: number) => score > 0.4 && score <= 0.5 },
  { name: 'score 0.5 to 0.6', holds: (score: number) => score > 0.5 && score <= 0.6 },
  { name: 'score above 0.6', holds: (score: number) => score > 0.6 },
  { name: 'no number', holds: Number.isNaN },
];

export function plot({ X }: { X: number[][] }, scores: number[]): Plot[] {
  const points = toPlane(X);
  const series = BANDS.map(
    ({ name, holds }, group): Series => ({ name, draw: 'points', points: points.filter((_, i) => holds(scores[i] ?? Number.NaN)), group }),
  );
  return [
    planeChart(
      'Rows by their score',
      X,
      series.filter((band) => band.points.length > 0),
    ),
  ];
}
