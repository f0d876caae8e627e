// wrong-answer: centres y but not X before solving
function fitLinearRegression(X: number[][], y: number[]): { weights: number[]; intercept: number } {
  const columns = X[0].map((_, j) => X.map((row) => row[j]));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const yMean = mean(y);
  const centred = y.map((value) => value - yMean);
  const gram = columns.map((a) => columns.map((b) => dot(a, b)));
  const weights = solve(gram, columns.map((column) => dot(column, centred)));
  return { weights, intercept: yMean - dot(weights, columns.map(mean)) };
}

function solve(A: number[][], b: number[]): number[] {
  const M = A.map((row, i) => [...row, b[i]]);
  const d = M.length;
  for (let column = 0; column < d; column++) {
    let best = column;
    for (let r = column + 1; r < d; r++) if (Math.abs(M[r][column]) > Math.abs(M[best][column])) best = r;
    [M[column], M[best]] = [M[best], M[column]];
    for (let r = 0; r < d; r++) {
      if (r === column) continue;
      const factor = M[r][column] / M[column][column];
      for (let c = column; c <= d; c++) M[r][c] -= factor * M[column][c];
    }
  }
  return M.map((row, i) => row[d] / row[i]);
}
