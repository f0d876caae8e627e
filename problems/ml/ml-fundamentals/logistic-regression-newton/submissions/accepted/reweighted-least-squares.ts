// accepted: each round is a ridge regression with row weights on the working response, as the name IRLS says
const fitLogisticNewton = (X: number[][], y: number[], l2: number) => {
  const rows = X.map((row) => [1, ...row]);
  const size = rows[0].length;
  let theta: number[] = Array(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const system = Array.from({ length: size }, (_, j) =>
      Array.from({ length: size + 1 }, (_, k) => (j === k && j > 0 ? l2 : 0)),
    );
    rows.forEach((row, i) => {
      const z = row.reduce((sum, value, j) => sum + value * theta[j], 0);
      const p = 1 / (1 + Math.exp(-z));
      const s = Math.max(p * (1 - p), 1e-14);
      const response = z + (y[i] - p) / s;
      for (let j = 0; j < size; j++) {
        for (let k = 0; k < size; k++) system[j][k] += s * row[j] * row[k];
        system[j][size] += s * row[j] * response;
      }
    });
    theta = gaussianElimination(system);
  }
  return { weights: theta.slice(1), intercept: theta[0] };
};

function gaussianElimination(M: number[][]): number[] {
  const n = M.length;
  for (let col = 0; col < n; col++) {
    let best = col;
    for (let i = col + 1; i < n; i++) if (Math.abs(M[i][col]) > Math.abs(M[best][col])) best = i;
    [M[col], M[best]] = [M[best], M[col]];
    for (let i = col + 1; i < n; i++) {
      const f = M[i][col] / M[col][col];
      for (let k = col; k <= n; k++) M[i][k] -= f * M[col][k];
    }
  }
  const x = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = M[i][n];
    for (let k = i + 1; k < n; k++) sum -= M[i][k] * x[k];
    x[i] = sum / M[i][i];
  }
  return x;
}
