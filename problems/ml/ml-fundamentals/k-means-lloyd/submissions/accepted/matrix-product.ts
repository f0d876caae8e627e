// accepted: compares |c|^2 - 2 x·c in flat arrays, assign at the top of the loop
const kMeans = (X: number[][], initialCentroids: number[][], maxIterations: number) => {
  const n = X.length;
  const k = initialCentroids.length;
  const d = X[0].length;
  const points = Float64Array.from(X.flat());
  const centroids = Float64Array.from(initialCentroids.flat());
  const labels = new Array<number>(n).fill(0);
  const assign = () => {
    const norms = Array.from({ length: k }, (_, c) => {
      let norm = 0;
      for (let j = 0; j < d; j++) norm += centroids[c * d + j] ** 2;
      return norm;
    });
    for (let i = 0; i < n; i++) {
      let best = Infinity;
      for (let c = 0; c < k; c++) {
        let score = norms[c];
        for (let j = 0; j < d; j++) score -= 2 * points[i * d + j] * centroids[c * d + j];
        if (score < best) {
          best = score;
          labels[i] = c;
        }
      }
    }
  };
  let moved = true;
  for (let round = 0; round < maxIterations && moved; round++) {
    assign();
    moved = false;
    const sums = new Float64Array(k * d);
    const counts = new Int32Array(k);
    for (let i = 0; i < n; i++) {
      counts[labels[i]]++;
      for (let j = 0; j < d; j++) sums[labels[i] * d + j] += points[i * d + j];
    }
    for (let c = 0; c < k; c++) {
      if (counts[c] === 0) continue;
      for (let j = 0; j < d; j++) {
        const mean = sums[c * d + j] / counts[c];
        if (mean !== centroids[c * d + j]) moved = true;
        centroids[c * d + j] = mean;
      }
    }
  }
  assign();
  let inertia = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < d; j++) inertia += (points[i * d + j] - centroids[labels[i] * d + j]) ** 2;
  return { centroids: initialCentroids.map((_, c) => [...centroids.slice(c * d, c * d + d)]), labels, inertia };
};
