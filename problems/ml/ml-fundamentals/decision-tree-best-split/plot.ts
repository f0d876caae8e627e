import { finite } from '@/problems/ml/plot-curves';
import type { Plot, Series } from '@/problems/spec';
import { gini, type Split, splitsOf } from './solution';

const MOST_POINTS = 300;

export function plot({ X, y }: { X: number[][]; y: number[] }, answer: Split | null): Plot[] {
  const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((label) => y.filter((other) => other === label).length);
  const impurity = gini(counts, y.length);
  const columns = (X[0] ?? []).map((_, feature): Series => {
    const splits = [...splitsOf(X, y, feature, counts)];
    const thinned = splits.filter((_, i) => i % Math.ceil(splits.length / MOST_POINTS) === 0);
    return {
      name: `column ${feature}`,
      draw: 'line',
      points: thinned.map(({ threshold, childImpurity }) => [threshold, impurity - childImpurity]),
      group: feature,
    };
  });
  const marks: Series[] = answer
    ? [
        {
          name: `answer, column ${answer.feature}`,
          draw: 'points',
          points: finite([[answer.threshold, answer.gain]]),
          group: Math.max(0, answer.feature),
        },
      ]
    : [];
  return [{ kind: 'chart', title: 'Gain by threshold', x: 'threshold', y: 'gain', series: [...columns, ...marks] }];
}
