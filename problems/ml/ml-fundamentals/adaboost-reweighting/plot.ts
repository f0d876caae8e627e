import type { Plot } from '@/problems/spec';
import type { Boosted } from './solution';

/** Each row by its score, its size by its weight after the last learner. */
export function plot({ y }: { y: number[] }, { weights, scores }: Boosted): Plot[] {
  const series = [-1, 1].map((label, group) => {
    const rows = [...y.keys()].filter((i) => y[i] === label && Number.isFinite(scores[i]) && Number.isFinite(weights[i]));
    return {
      name: `label ${label}`,
      draw: 'points' as const,
      points: rows.map((i): [number, number] => [i, scores[i] as number]),
      sizes: rows.map((i) => Math.max(0, weights[i] as number)),
      group,
    };
  });
  return [{ kind: 'chart', title: 'Score of each row, its size by its weight', x: 'row', y: 'score', series }];
}
