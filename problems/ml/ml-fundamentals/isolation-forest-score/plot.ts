import { planeChart, toPlane } from '@/problems/ml/plot-plane';
import type { Plot, Series } from '@/problems/spec';

const BANDS = [
  { name: 'score up to 0.4', above: Number.NEGATIVE_INFINITY, upTo: 0.4 },
  { name: 'score 0.4 to 0.5', above: 0.4, upTo: 0.5 },
  { name: 'score 0.5 to 0.6', above: 0.5, upTo: 0.6 },
  { name: 'score above 0.6', above: 0.6, upTo: Number.POSITIVE_INFINITY },
];

export function plot({ X }: { X: number[][] }, scores: number[]): Plot[] {
  const points = toPlane(X);
  const series = BANDS.map(({ name, above, upTo }, group): Series => {
    const isWithin = (score = Number.NaN) => score > above && score <= upTo;
    return { name, draw: 'points', points: points.filter((_, i) => isWithin(scores[i])), group };
  });
  return [
    planeChart(
      'Rows by their score',
      X,
      series.filter(({ points }) => points.length > 0),
    ),
  ];
}
