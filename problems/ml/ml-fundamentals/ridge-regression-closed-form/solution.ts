/**
 * Least squares with an intercept and a penalty on the weights. Centring takes the intercept out of the system, so that
 * the penalty cannot reach it; what is left is solved by Cholesky's factorisation.
 * @param X [n][d]; d may exceed n
 * @param y [n]
 * @param alpha above 0
 * @returns the minimiser of |y - X w - b|² + alpha |w|²
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 3.4.1
 */
export function fitRidge(X: number[][], y: number[], alpha: number): { weights: number[]; intercept: number } {
  const columns = transpose(X);
  const centred = columns.map(centre);
  const target = centre(y);
  const matrix = centred.map((a, i) => centred.map((b, j) => dot(a, b) + (i === j ? alpha : 0)));
  const moments = centred.map((column) => dot(column, target));
  const weights = solveByCholesky(matrix, moments);
  return { weights, intercept: mean(y) - dot(weights, columns.map(mean)) };
}

function transpose(matrix: number[][]): number[][] {
  return (matrix[0] as number[]).map((_, j) => matrix.map((row) => row[j] as number));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function centre(values: number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

/** Over as many terms as `a` has; `b` may be longer. */
function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** @param matrix [d][d], symmetric and positive definite */
function solveByCholesky(matrix: number[][], rightSide: number[]): number[] {
  const lower = cholesky(matrix);
  // lower · solution = rightSide, downwards: at row i the first i values are known.
  const solution: number[] = [];
  for (const [i, row] of lower.entries()) {
    solution.push(((rightSide[i] as number) - dot(solution, row)) / (row[i] as number));
  }
  // lowerᵀ · solution = what was found, upwards: a value that is known leaves the equations above it.
  for (const [i, row] of [...lower.entries()].reverse()) {
    const value = (solution[i] as number) / (row[i] as number);
    solution[i] = value;
    for (let k = 0; k < i; k++) solution[k] = (solution[k] as number) - (row[k] as number) * value;
  }
  return solution;
}

/** The lower triangle L with matrix = L Lᵀ; row i has i + 1 values. */
function cholesky(matrix: number[][]): number[][] {
  const lower: number[][] = [];
  for (const source of matrix) {
    const row: number[] = [];
    for (const [j, above] of lower.entries()) {
      row.push(((source[j] as number) - dot(row, above)) / (above[j] as number));
    }
    row.push(Math.sqrt((source[row.length] as number) - dot(row, row)));
    lower.push(row);
  }
  return lower;
}
