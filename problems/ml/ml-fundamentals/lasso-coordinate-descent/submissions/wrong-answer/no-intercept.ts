// wrong-answer: the intercept is penalised or left out
function fitLasso(X: number[][], y: number[], alpha: number): { weights: number[]; intercept: number } {
  const n = X.length;
  const d = X[0].length;
  const yMean = 0;
  const means: number[] = [];
  const columns: number[][] = [];
  for (let j = 0; j < d; j++) {
    const column = X.map((row) => row[j]);
    means.push(0);
    columns.push(column.map((value) => value - means[j]));
  }
  const squares = columns.map((column) => column.reduce((sum, value) => sum + value * value, 0));
  const residual = y.map((value) => value - yMean);
  const weights: number[] = new Array(d).fill(0);
  for (let sweep = 0; sweep < 20000; sweep++) {
    let moved = 0;
    for (let j = 0; j < d; j++) {
      if (squares[j] < 1e-12) continue;
      const column = columns[j];
      let rho = 0;
      for (let i = 0; i < n; i++) rho += column[i] * residual[i];
      rho += squares[j] * weights[j];
      const updated = (Math.sign(rho) * Math.max(Math.abs(rho) - n * alpha, 0)) / squares[j];
      const delta = updated - weights[j];
      if (delta !== 0) for (let i = 0; i < n; i++) residual[i] -= delta * column[i];
      weights[j] = updated;
      moved = Math.max(moved, Math.abs(delta));
    }
    if (moved < 1e-11) break;
  }
  let intercept = yMean;
  for (let j = 0; j < d; j++) intercept -= weights[j] * means[j];
  return { weights, intercept };
}
