// accepted: the dual: one equation a row, by Gauss and Jordan
const fitRidge = (X: number[][], y: number[], alpha: number) => {
  const n = X.length;
  const average = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const means = X[0].map((_, j) => average(X.map((row) => row[j])));
  const centre = average(y);
  const Z = X.map((row) => row.map((value, j) => value - means[j]));
  const system = Z.map((a, i) => [
    ...Z.map((b, k) => a.reduce((sum, value, j) => sum + value * b[j], 0) + (i === k ? alpha : 0)),
    y[i] - centre,
  ]);
  for (let k = 0; k < n; k++) {
    for (let r = 0; r < n; r++) {
      if (r === k) continue;
      const factor = system[r][k] / system[k][k];
      if (factor !== 0) for (let c = k; c <= n; c++) system[r][c] -= factor * system[k][c];
    }
  }
  const dual = system.map((row, i) => row[n] / row[i]);
  const weights = means.map((_, j) => Z.reduce((sum, row, i) => sum + row[j] * dual[i], 0));
  return { weights, intercept: centre - weights.reduce((sum, weight, j) => sum + weight * means[j], 0) };
};
