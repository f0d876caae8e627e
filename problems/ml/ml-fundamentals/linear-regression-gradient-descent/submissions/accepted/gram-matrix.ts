// accepted: a column of ones carries the intercept, and the gradient comes from the Gram matrix
const linearRegressionGD = (X: number[][], y: number[], learningRate: number, steps: number) => {
  const rows = X.map((row) => [...row, 1]);
  const size = rows[0].length;
  const n = rows.length;
  const gram = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => rows.reduce((sum, row) => sum + row[a] * row[b], 0) / n),
  );
  const moments = Array.from({ length: size }, (_, a) => rows.reduce((sum, row, i) => sum + row[a] * y[i], 0) / n);
  let theta: number[] = new Array(size).fill(0);
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    losses.push(rows.reduce((sum, row, i) => sum + (row.reduce((z, value, j) => z + value * theta[j], 0) - y[i]) ** 2, 0) / n);
    const gradient = gram.map((line, a) => 2 * (line.reduce((sum, value, b) => sum + value * theta[b], 0) - moments[a]));
    theta = theta.map((value, j) => value - learningRate * gradient[j]);
  }
  return { weights: theta.slice(0, -1), intercept: theta[size - 1], losses };
};
