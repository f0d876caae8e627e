export interface DescentFit {
  weights: number[];
  intercept: number;
  /** One per step, as it was before the step. */
  losses: number[];
}

/**
 * Full-batch gradient descent on the mean squared error, from zeros.
 * @param X [n][d]
 * @param y [n]
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 3.2
 */
export function linearRegressionGD(X: number[][], y: number[], learningRate: number, steps: number): DescentFit {
  const n = X.length;
  let weights = (X[0] as number[]).map(() => 0);
  let intercept = 0;
  const losses: number[] = [];

  for (let step = 0; step < steps; step++) {
    const residuals = X.map((row, i) => intercept + dot(weights, row) - (y[i] as number));
    losses.push(dot(residuals, residuals) / n);
    weights = weights.map((weight, j) => weight - learningRate * (2 / n) * dot(residuals, columnOf(X, j)));
    intercept -= learningRate * (2 / n) * residuals.reduce((sum, residual) => sum + residual);
  }
  return { weights, intercept, losses };
}

function columnOf(X: number[][], j: number): number[] {
  return X.map((row) => row[j] as number);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
