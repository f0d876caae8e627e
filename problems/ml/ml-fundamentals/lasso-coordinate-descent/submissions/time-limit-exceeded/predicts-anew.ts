// time-limit-exceeded: recomputes all predictions for every coordinate at n = 500 and d = 100
function fitLasso(X: number[][], y: number[], alpha: number): { weights: number[]; intercept: number } {
  const n = X.length;
  const d = X[0].length;
  const yMean = y.reduce((a, b) => a + b, 0) / n;
  const means: number[] = [];
  const columns: number[][] = [];
  for (let j = 0; j < d; j++) {
    const column = X.map((row) => row[j]);
    means.push(column.reduce((a, b) => a + b, 0) / n);
    columns.push(column.map((value) => value - means[j]));
  }
  const squares = columns.map((column) => column.reduce((sum, value) => sum + value * value, 0));
  const weights: number[] = new Array(d).fill(0);
  for (let sweep = 0; sweep < 20000; sweep++) {
    let moved = 0;
    for (let j = 0; j < d; j++) {
      if (squares[j] < 1e-12) continue;
      const column = columns[j];
      let rho = 0;
      for (let i = 0; i < n; i++) {
        let prediction = 0;
        for (let k = 0; k < d; k++) prediction += weights[k] * columns[k][i];
        rho += column[i] * (y[i] - yMean - prediction);
      }
      rho += squares[j] * weights[j];
      const updated = (Math.sign(rho) * Math.max(Math.abs(rho) - n * alpha, 0)) / squares[j];
      const delta = updated - weights[j];
      weights[j] = updated;
      moved = Math.max(moved, Math.abs(delta));
    }
    if (moved < 1e-11) break;
  }
  let intercept = yMean;
  for (let j = 0; j < d; j++) intercept -= weights[j] * means[j];
  return { weights, intercept };
}
