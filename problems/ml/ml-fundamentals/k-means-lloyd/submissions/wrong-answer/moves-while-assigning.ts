// wrong-answer: moves a centroid while points are still being assigned
function kMeans(X: number[][], initialCentroids: number[][], maxIterations: number): { centroids: number[][]; labels: number[]; inertia: number } {
  const centroids = initialCentroids.map((centroid) => [...centroid]);
  for (let round = 0; round < maxIterations; round++) {
    const before = centroids.map((centroid) => [...centroid]);
    const members: number[][][] = centroids.map(() => []);
    for (const point of X) {
      const c = nearest(point, centroids);
      members[c].push(point);
      centroids[c] = point.map((_, j) => members[c].reduce((sum, member) => sum + member[j], 0) / members[c].length);
    }
    if (centroids.every((centroid, c) => centroid.every((value, j) => value === before[c][j]))) break;
  }
  const labels = X.map((point) => nearest(point, centroids));
  const inertia = X.reduce((sum, point, i) => sum + squaredDistance(point, centroids[labels[i]]), 0);
  return { centroids, labels, inertia };
}

function nearest(point: number[], centroids: number[][]): number {
  let best = 0;
  for (let c = 1; c < centroids.length; c++) {
    if (squaredDistance(point, centroids[c]) < squaredDistance(point, centroids[best])) best = c;
  }
  return best;
}

function squaredDistance(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + (value - b[j]) ** 2, 0);
}
