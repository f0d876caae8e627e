// accepted: a column of ones without penalty carries the intercept; elimination with pivoting
function fitRidge(X: number[][], y: number[], alpha: number): { weights: number[]; intercept: number } {
  const n = X.length;
  const d = X[0].length;
  const rows = X.map((row) => [...row, 1]);
  const size = d + 1;
  const A: number[][] = [];
  for (let a = 0; a < size; a++) {
    A.push([]);
    for (let b = 0; b < size; b++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += rows[i][a] * rows[i][b];
      A[a].push(sum);
    }
    if (a < d) A[a][a] += alpha;
    let moment = 0;
    for (let i = 0; i < n; i++) moment += rows[i][a] * y[i];
    A[a].push(moment);
  }
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let r = k + 1; r < size; r++) if (Math.abs(A[r][k]) > Math.abs(A[pivot][k])) pivot = r;
    [A[k], A[pivot]] = [A[pivot], A[k]];
    for (let r = k + 1; r < size; r++) {
      const factor = A[r][k] / A[k][k];
      for (let c = k; c <= size; c++) A[r][c] -= factor * A[k][c];
    }
  }
  const theta: number[] = new Array(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    let value = A[k][size];
    for (let c = k + 1; c < size; c++) value -= A[k][c] * theta[c];
    theta[k] = value / A[k][k];
  }
  return { weights: theta.slice(0, d), intercept: theta[d] };
}
