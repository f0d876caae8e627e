// accepted: normal equations of [1 X], uncentred, by Gauss-Jordan elimination with partial pivoting
const fitLinearRegression = (X: number[][], y: number[]) => {
  const rows = X.map((row) => [1, ...row]);
  const p = rows[0].length;
  const M: number[][] = [];
  for (let a = 0; a < p; a++) {
    M.push([]);
    for (let b = 0; b < p; b++) M[a].push(rows.reduce((sum, row) => sum + row[a] * row[b], 0));
    M[a].push(rows.reduce((sum, row, i) => sum + row[a] * y[i], 0));
  }
  for (let column = 0; column < p; column++) {
    let best = column;
    for (let r = column + 1; r < p; r++) if (Math.abs(M[r][column]) > Math.abs(M[best][column])) best = r;
    [M[column], M[best]] = [M[best], M[column]];
    for (let r = 0; r < p; r++) {
      if (r === column) continue;
      const factor = M[r][column] / M[column][column];
      for (let c = column; c <= p; c++) M[r][c] -= factor * M[column][c];
    }
  }
  const solution = M.map((row, i) => row[p] / row[i]);
  return { intercept: solution[0], weights: solution.slice(1) };
};
