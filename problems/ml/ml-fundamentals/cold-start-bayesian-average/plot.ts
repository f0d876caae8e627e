import type { Plot } from '@/problems/spec';
import { priorOf, sum } from './solution';

/** Items without ratings have no mean of their own; they are drawn at the mean of all ratings. */
export function plot({ ratings }: { ratings: number[][] }, scores: number[]): Plot[] {
  const prior = priorOf(ratings);
  const items = ratings
    .map((own, i) => ({ mean: own.length > 0 ? sum(own) / own.length : prior, score: scores[i] ?? Number.NaN, count: own.length }))
    .filter(({ score }) => Number.isFinite(score));
  return [
    {
      kind: 'chart',
      title: 'Own mean and score of each item; larger points have more ratings',
      x: 'mean of its own ratings',
      y: 'score',
      series: [
        {
          name: 'own mean kept',
          draw: 'line',
          points: [
            [1, 1],
            [5, 5],
          ],
        },
        {
          name: 'mean of all ratings',
          draw: 'line',
          points: [
            [1, prior],
            [5, prior],
          ],
        },
        {
          name: 'items',
          draw: 'points',
          points: items.map(({ mean, score }) => [mean, score]),
          sizes: items.map(({ count }) => count + 1),
        },
      ],
    },
  ];
}
