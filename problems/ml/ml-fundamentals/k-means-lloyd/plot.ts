import { finite } from '@/problems/ml/plot-curves';
import { planeChart, pointsByLabel, toPlane } from '@/problems/ml/plot-plane';
import type { Plot, Series } from '@/problems/spec';
import { type Clustering, kMeans } from './solution';

const MOST_ROUNDS = 30;

interface Start {
  X: number[][];
  initialCentroids: number[][];
  maxIterations: number;
}

/** The way of each centroid goes by the reference's rounds and ends where the answer has it. */
export function plot({ X, initialCentroids, maxIterations }: Start, { centroids, labels }: Clustering): Plot[] {
  const rounds = [initialCentroids];
  while (rounds.length < Math.min(maxIterations, MOST_ROUNDS)) rounds.push(kMeans(X, rounds.at(-1) ?? [], 1).centroids);
  const clusters = initialCentroids.map((_, c) => c);
  const paths = clusters.map((c): Series => {
    const way = [...rounds, centroids].map((places) => places[c] ?? []);
    return { name: `way of centroid ${c}`, draw: 'line', points: finite(toPlane(way)), group: c };
  });
  const ends = clusters.map(
    (c): Series => ({ name: `centroid ${c}`, draw: 'points', points: finite(toPlane([centroids[c] ?? []])), group: c }),
  );
  return [
    planeChart('Points by cluster and the way of the centroids', X, [
      ...pointsByLabel(X, labels, clusters, (c) => `cluster ${c}`),
      ...paths,
      ...ends,
    ]),
  ];
}
