// accepted: QR by Householder reflections of [1 X], no Gram matrix
function fitLinearRegression(X: number[][], y: number[]): { weights: number[]; intercept: number } {
  const A = X.map((row, i) => [1, ...row, y[i]]);
  const n = A.length;
  const p = A[0].length - 1;
  for (let k = 0; k < p; k++) {
    let norm = 0;
    for (let i = k; i < n; i++) norm = Math.hypot(norm, A[i][k]);
    const v: number[] = [];
    for (let i = k; i < n; i++) v.push(A[i][k]);
    v[0] += v[0] >= 0 ? norm : -norm;
    const vv = v.reduce((sum, value) => sum + value * value, 0);
    for (let j = k; j <= p; j++) {
      let s = 0;
      for (let i = k; i < n; i++) s += v[i - k] * A[i][j];
      s = (2 * s) / vv;
      for (let i = k; i < n; i++) A[i][j] -= s * v[i - k];
    }
  }
  const solution = new Array(p).fill(0);
  for (let i = p - 1; i >= 0; i--) {
    let value = A[i][p];
    for (let j = i + 1; j < p; j++) value -= A[i][j] * solution[j];
    solution[i] = value / A[i][i];
  }
  const [intercept, ...weights] = solution;
  return { weights, intercept };
}
