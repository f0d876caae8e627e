// wrong-answer: 1000 gradient steps in place of a solve stop far from the optimum on badly scaled columns
function fitLinearRegression(X: number[][], y: number[]): { weights: number[]; intercept: number } {
  const n = X.length;
  const rows = X.map((row) => [1, ...row]);
  const parameters = rows[0].map(() => 0);
  // The trace bounds the largest eigenvalue, so no step overshoots.
  const trace = rows.reduce((sum, row) => sum + row.reduce((s, value) => s + value * value, 0), 0) / n;
  for (let step = 0; step < 1000; step++) {
    const gradient = parameters.map(() => 0);
    rows.forEach((row, i) => {
      const residual = row.reduce((sum, value, j) => sum + value * parameters[j], 0) - y[i];
      row.forEach((value, j) => {
        gradient[j] += (residual * value) / n;
      });
    });
    gradient.forEach((value, j) => {
      parameters[j] -= value / trace;
    });
  }
  return { weights: parameters.slice(1), intercept: parameters[0] };
}
