const CLOSE = 1e-12;

/**
 * Least squares with an intercept and a penalty on the absolute weights, by coordinate descent: each weight in turn takes
 * its best value while the others stand still, until none moves any more.
 * @param X [n][d]; columns may be constant and get the weight 0
 * @param y [n]
 * @param alpha above 0
 * @returns the minimiser of |y - X w - b|² / (2 n) + alpha |w|₁
 * @see Friedman, Hastie, Tibshirani 2010, Regularization paths for generalized linear models via coordinate descent
 */
export function fitLasso(X: number[][], y: number[], alpha: number): { weights: number[]; intercept: number } {
  const columns = (X[0] as number[]).map((_, j) => X.map((row) => row[j] as number));
  const centred = columns.map(centre);
  const target = centre(y);
  const n = X.length;
  const gram = centred.map((a) => centred.map((b) => dot(a, b) / n));
  const weights = centred.map(() => 0);
  // Each column's covariance with the residual, kept up to date: no pass over the rows is needed any more.
  const covariances = centred.map((column) => dot(column, target) / n);

  let largestMove: number;
  do {
    largestMove = 0;
    for (const [j, line] of gram.entries()) {
      const variance = line[j] as number;
      if (variance === 0) continue; // a constant column
      const old = weights[j] as number;
      const best = softThreshold((covariances[j] as number) + variance * old, alpha) / variance;
      const move = best - old;
      weights[j] = best;
      for (let k = 0; k < line.length; k++) covariances[k] = (covariances[k] as number) - (line[k] as number) * move;
      largestMove = Math.max(largestMove, Math.abs(move));
    }
  } while (largestMove > CLOSE * Math.max(1, ...weights.map(Math.abs)));
  return { weights, intercept: mean(y) - dot(weights, columns.map(mean)) };
}

/** The value moved towards 0 by `by`, and 0 when it would get there. */
function softThreshold(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}

function centre(values: number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(a: number[], b: number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
