// time-limit-exceeded: inverts the Gram matrix by recursive cofactor expansion at d = 12
function fitLinearRegression(X: number[][], y: number[]): { weights: number[]; intercept: number } {
  const n = X.length;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const columns = X[0].map((_, j) => X.map((row) => row[j]));
  const means = columns.map(mean);
  const centred = columns.map((column, j) => column.map((value) => value - means[j]));
  const gram = centred.map((a) => centred.map((b) => dot(a, b)));
  const moments = centred.map((column) => dot(column, y));
  const inverse = invert(gram);
  const weights = inverse.map((row) => dot(row, moments));
  return { weights, intercept: mean(y) - dot(weights, means) };
}

function invert(matrix: number[][]): number[][] {
  const whole = determinant(matrix);
  return matrix.map((_, i) => matrix.map((_, j) => ((i + j) % 2 === 0 ? 1 : -1) * determinant(minor(matrix, j, i)) / whole));
}

function determinant(matrix: number[][]): number {
  if (matrix.length === 0) return 1;
  return matrix[0].reduce((sum, value, j) => sum + (j % 2 === 0 ? value : -value) * determinant(minor(matrix, 0, j)), 0);
}

function minor(matrix: number[][], row: number, column: number): number[][] {
  return matrix.filter((_, i) => i !== row).map((values) => values.filter((_, j) => j !== column));
}
