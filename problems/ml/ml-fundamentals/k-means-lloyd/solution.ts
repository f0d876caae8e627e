export interface Clustering {
  centroids: number[][];
  labels: number[];
  inertia: number;
}

/**
 * Lloyd's algorithm: assign every point to its nearest centroid, move every centroid to the mean of its points, repeat.
 * @param X [n][d]
 * @param initialCentroids [k][d]; left unchanged
 * @param maxIterations how often the centroids may move
 * @returns labels and inertia belong to the returned centroids
 * @see Lloyd 1982, Least squares quantization in PCM
 */
export function kMeans(X: number[][], initialCentroids: number[][], maxIterations: number): Clustering {
  let centroids = initialCentroids;
  let labels = assign(X, centroids);
  for (let round = 0; round < maxIterations; round++) {
    const moved = means(X, labels, centroids);
    if (centroids.every((centroid, c) => squaredDistance(centroid, moved[c] as number[]) === 0)) break;
    centroids = moved;
    labels = assign(X, centroids);
  }
  const inertia = X.reduce((sum, point, i) => sum + squaredDistance(point, centroids[labels[i] as number] as number[]), 0);
  return { centroids, labels, inertia };
}

function assign(X: number[][], centroids: number[][]): number[] {
  return X.map((point) => {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [c, centroid] of centroids.entries()) {
      const distance = squaredDistance(point, centroid);
      // Strictly less, so an equal distance stays with the lower index.
      if (distance < least) {
        nearest = c;
        least = distance;
      }
    }
    return nearest;
  });
}

/** The mean of each label's points; a centroid without points stays. */
function means(X: number[][], labels: number[], centroids: number[][]): number[][] {
  const sums = centroids.map((centroid) => centroid.map(() => 0));
  const counts = centroids.map(() => 0);
  for (const [i, point] of X.entries()) {
    const label = labels[i] as number;
    const sum = sums[label] as number[];
    for (const [j, value] of point.entries()) sum[j] = (sum[j] as number) + value;
    counts[label] = (counts[label] as number) + 1;
  }
  return centroids.map((centroid, c) => (counts[c] === 0 ? centroid : (sums[c] as number[]).map((sum) => sum / (counts[c] as number))));
}

export function squaredDistance(a: number[], b: number[]): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += ((a[j] as number) - (b[j] as number)) ** 2;
  return sum;
}
