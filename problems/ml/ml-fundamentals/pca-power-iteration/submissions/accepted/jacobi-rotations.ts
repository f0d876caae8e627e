// accepted: all eigenvectors at once by Jacobi's rotations
const pca = (X: number[][], k: number) => {
  const n = X.length;
  const d = X[0].length;
  const mean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
  const A = mean.map((_, a) => mean.map((_, b) => X.reduce((sum, row) => sum + (row[a] - mean[a]) * (row[b] - mean[b]), 0) / (n - 1)));
  const V = mean.map((_, a) => mean.map((_, b) => (a === b ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    for (let p = 0; p < d; p++) {
      for (let q = p + 1; q < d; q++) {
        if (A[p][q] === 0) continue;
        const theta = (A[q][q] - A[p][p]) / (2 * A[p][q]);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < d; i++) [A[i][p], A[i][q]] = [c * A[i][p] - s * A[i][q], s * A[i][p] + c * A[i][q]];
        for (let i = 0; i < d; i++) [A[p][i], A[q][i]] = [c * A[p][i] - s * A[q][i], s * A[p][i] + c * A[q][i]];
        for (let i = 0; i < d; i++) [V[i][p], V[i][q]] = [c * V[i][p] - s * V[i][q], s * V[i][p] + c * V[i][q]];
      }
    }
  }
  const order = mean.map((_, j) => j).sort((a, b) => A[b][b] - A[a][a]).slice(0, k);
  const components = order.map((j) => {
    const v = V.map((row) => row[j]);
    const peak = v.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
    return peak < 0 ? v.map((value) => -value) : v;
  });
  return { mean, components, explainedVariance: order.map((j) => A[j][j]) };
};
