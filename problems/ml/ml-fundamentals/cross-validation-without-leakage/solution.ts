interface Rows {
  X: number[][];
  y: number[];
}

interface Fold {
  train: Rows;
  test: Rows;
}

/**
 * Grades ridge regression by cross-validation for each penalty; the scaler belongs to the model and sees training rows only.
 * @param X [n][d]
 * @param y [n]
 * @param alphas penalties, above 0
 * @param k folds, runs of neighbouring rows
 * @returns for each alpha the mean over the folds of the mean squared error; the alpha with the least of them
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 7.10.2
 */
export function crossValidateRidge(
  X: number[][],
  y: number[],
  alphas: number[],
  k: number,
): { meanSquaredErrors: number[]; bestAlpha: number } {
  const folds = foldsOf({ X, y }, k).map(standardised);
  const meanSquaredErrors = alphas.map((alpha) => mean(folds.map((fold) => testError(fold, alpha))));
  const best = meanSquaredErrors.indexOf(Math.min(...meanSquaredErrors));
  return { meanSquaredErrors, bestAlpha: alphas[best] as number };
}

function foldsOf({ X, y }: Rows, k: number): Fold[] {
  const n = y.length;
  return Array.from({ length: k }, (_, f) => {
    const start = startOf(f, n, k);
    const end = startOf(f + 1, n, k);
    return {
      train: { X: [...X.slice(0, start), ...X.slice(end)], y: [...y.slice(0, start), ...y.slice(end)] },
      test: { X: X.slice(start, end), y: y.slice(start, end) },
    };
  });
}

/** The first n mod k folds have one row more. */
function startOf(fold: number, n: number, k: number): number {
  return fold * Math.floor(n / k) + Math.min(fold, n % k);
}

/** Both parts by the means and deviations of the training rows. */
function standardised({ train, test }: Fold): Fold {
  const columns = transpose(train.X);
  const means = columns.map(mean);
  const scales = columns.map((column, j) => deviation(column, means[j] as number) || 1);
  const scale = (row: number[]) => row.map((value, j) => (value - (means[j] as number)) / (scales[j] as number));
  return { train: { X: train.X.map(scale), y: train.y }, test: { X: test.X.map(scale), y: test.y } };
}

function deviation(values: number[], middle: number): number {
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function testError({ train, test }: Fold, alpha: number): number {
  const columns = transpose(train.X);
  const matrix = columns.map((a, i) => columns.map((b, j) => dot(a, b) + (i === j ? alpha : 0)));
  const moments = columns.map((column) => dot(column, train.y));
  const weights = solve(matrix, moments);
  // The training columns have the mean 0, so that the best intercept is the mean of the targets.
  const intercept = mean(train.y);
  return mean(test.X.map((row, i) => (intercept + dot(weights, row) - (test.y[i] as number)) ** 2));
}

/** By Gauss and Jordan; a positive definite matrix needs no exchange of rows. */
function solve(matrix: number[][], rightSide: number[]): number[] {
  let rows = matrix.map((row, i) => [...row, rightSide[i] as number]);
  for (const pivot of matrix.keys()) {
    const source = rows[pivot] as number[];
    rows = rows.map((row, i) => {
      if (i === pivot) return row;
      const factor = (row[pivot] as number) / (source[pivot] as number);
      return row.map((value, j) => value - factor * (source[j] as number));
    });
  }
  return rows.map((row, i) => (row[matrix.length] as number) / (row[i] as number));
}

function transpose(matrix: number[][]): number[][] {
  return (matrix[0] as number[]).map((_, j) => matrix.map((row) => row[j] as number));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
