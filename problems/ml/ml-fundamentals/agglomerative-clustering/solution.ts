export type Linkage = 'single' | 'complete' | 'average';

interface Cluster {
  id: number;
  size: number;
}

type Combine = (fromA: number, fromB: number, a: Cluster, b: Cluster) => number;

/** The distance of a third cluster from a and b merged, by its distances from both. */
const COMBINE: Record<Linkage, Combine> = {
  single: (fromA, fromB) => Math.min(fromA, fromB),
  complete: (fromA, fromB) => Math.max(fromA, fromB),
  average: (fromA, fromB, a, b) => (a.size * fromA + b.size * fromB) / (a.size + b.size),
};

/**
 * Merges the two nearest clusters until one is left; every point starts as a cluster of its own.
 * @param X [n][d]
 * @returns [n - 1][4]: the ids of both clusters, the smaller first, their distance, and the size of what they become
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 14.3.12
 */
export function agglomerate(X: number[][], linkage: Linkage): number[][] {
  // A row for each cluster; those of merged ones hold only the distances from clusters of smaller id.
  const distances = X.map((point) => X.map((other) => euclidean(point, other)));
  let clusters: Cluster[] = X.map((_, id) => ({ id, size: 1 })); // by id
  const merges: number[][] = [];

  while (clusters.length > 1) {
    const [a, b] = nearestPair(clusters, distances);
    const merged = { id: distances.length, size: a.size + b.size };
    merges.push([a.id, b.id, between(a, b, distances), merged.size]);
    clusters = clusters.filter((cluster) => cluster !== a && cluster !== b);
    const row: number[] = [];
    for (const other of clusters) row[other.id] = COMBINE[linkage](between(a, other, distances), between(b, other, distances), a, b);
    distances.push(row);
    clusters.push(merged);
  }
  return merges;
}

function nearestPair(clusters: Cluster[], distances: number[][]): [Cluster, Cluster] {
  const pairs = clusters.flatMap((b, j) => clusters.slice(0, j).map((a): [Cluster, Cluster] => [a, b]));
  const distanceOf = ([a, b]: [Cluster, Cluster]) => between(a, b, distances);
  return pairs.reduce((best, pair) => (distanceOf(pair) < distanceOf(best) ? pair : best));
}

function between(a: Cluster, b: Cluster, distances: number[][]): number {
  return distances[Math.max(a.id, b.id)]?.[Math.min(a.id, b.id)] as number;
}

export function euclidean(a: number[], b: number[]): number {
  return Math.hypot(...a.map((value, j) => value - (b[j] as number)));
}
