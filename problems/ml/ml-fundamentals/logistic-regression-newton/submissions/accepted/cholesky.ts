// accepted: Newton steps, each solved by a Cholesky decomposition
function fitLogisticNewton(X: number[][], y: number[], l2: number): { weights: number[]; intercept: number } {
  const n = X.length;
  const d = X[0].length;
  const size = d + 1;
  let theta: number[] = new Array(size).fill(0);
  for (let iteration = 0; iteration < 50; iteration++) {
    const gradient: number[] = new Array(size).fill(0);
    const hessian: number[][] = Array.from({ length: size }, () => new Array(size).fill(0));
    for (let i = 0; i < n; i++) {
      const row = [...X[i], 1];
      let z = 0;
      for (let j = 0; j < size; j++) z += row[j] * theta[j];
      const p = 1 / (1 + Math.exp(-z));
      for (let j = 0; j < size; j++) {
        gradient[j] += (p - y[i]) * row[j];
        for (let k = 0; k < size; k++) hessian[j][k] += p * (1 - p) * row[j] * row[k];
      }
    }
    for (let j = 0; j < d; j++) {
      gradient[j] += l2 * theta[j];
      hessian[j][j] += l2;
    }
    const step = choleskySolve(hessian, gradient);
    theta = theta.map((value, j) => value - step[j]);
    if (Math.max(...step.map(Math.abs)) < 1e-10) break;
  }
  return { weights: theta.slice(0, d), intercept: theta[d] };
}

function choleskySolve(A: number[][], b: number[]): number[] {
  const n = b.length;
  const L = A.map((row) => row.map(() => 0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = A[i][j];
      for (let k = 0; k < j; k++) sum -= L[i][k] * L[j][k];
      L[i][j] = i === j ? Math.sqrt(sum) : sum / L[j][j];
    }
  }
  const forward: number[] = [];
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= L[i][k] * forward[k];
    forward.push(sum / L[i][i]);
  }
  const x: number[] = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = forward[i];
    for (let k = i + 1; k < n; k++) sum -= L[k][i] * x[k];
    x[i] = sum / L[i][i];
  }
  return x;
}
