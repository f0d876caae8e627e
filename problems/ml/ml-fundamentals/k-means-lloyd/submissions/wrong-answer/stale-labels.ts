// wrong-answer: labels are left over from before the last move
function kMeans(X: number[][], initialCentroids: number[][], maxIterations: number): { centroids: number[][]; labels: number[]; inertia: number } {
  let centroids = initialCentroids.map((centroid) => [...centroid]);
  let labels = assign(X, centroids);
  for (let round = 0; round < maxIterations; round++) {
    labels = assign(X, centroids);
    const moved = centroids.map((centroid, c) => {
      const mine = X.filter((_, i) => labels[i] === c);
      if (mine.length === 0) return centroid;
      return centroid.map((_, j) => mine.reduce((sum, point) => sum + point[j], 0) / mine.length);
    });
    const same = moved.every((centroid, c) => centroid.every((value, j) => value === centroids[c][j]));
    centroids = moved;
    if (same) break;
  }
  const inertia = X.reduce((sum, point, i) => sum + squaredDistance(point, centroids[labels[i]]), 0);
  return { centroids, labels, inertia };
}

function assign(X: number[][], centroids: number[][]): number[] {
  return X.map((point) => {
    let nearest = 0;
    for (let c = 1; c < centroids.length; c++) {
      if (squaredDistance(point, centroids[c]) < squaredDistance(point, centroids[nearest])) nearest = c;
    }
    return nearest;
  });
}

function squaredDistance(a: number[], b: number[]): number {
  return a.reduce((sum, value, j) => sum + (value - b[j]) ** 2, 0);
}
