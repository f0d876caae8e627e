export interface LogisticFit {
  weights: number[];
  intercept: number;
  /** One per step, as it was before the step. */
  losses: number[];
}

/**
 * Full-batch gradient descent on mean log loss + (l2 / 2) |weights|², from zeros; the intercept is not penalised.
 * @param X [n][d]
 * @param y [n], each 0 or 1
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 4.4
 */
export function fitLogisticRegression(X: number[][], y: number[], learningRate: number, steps: number, l2: number): LogisticFit {
  const n = X.length;
  let weights = (X[0] as number[]).map(() => 0);
  let intercept = 0;
  const losses: number[] = [];

  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => l2 * weight);
    let interceptGradient = 0;
    let loss = (l2 / 2) * dot(weights, weights);

    for (const [i, row] of X.entries()) {
      const label = y[i] as number;
      const logit = intercept + dot(weights, row);
      loss += logLoss(logit, label) / n;
      // The derivative of a row's loss by its logit is simply probability - label.
      const error = (sigmoid(logit) - label) / n;
      for (const [j, value] of row.entries()) gradient[j] = (gradient[j] as number) + error * value;
      interceptGradient += error;
    }

    losses.push(loss);
    weights = weights.map((weight, j) => weight - learningRate * (gradient[j] as number));
    intercept -= learningRate * interceptGradient;
  }
  return { weights, intercept, losses };
}

/** exp sees no positive number, so it cannot overflow. */
function sigmoid(logit: number): number {
  const small = Math.exp(-Math.abs(logit));
  return logit >= 0 ? 1 / (1 + small) : small / (1 + small);
}

/** log(1 + exp(logit)) - label * logit without forming exp of a large number. */
function logLoss(logit: number, label: number): number {
  return Math.max(logit, 0) - label * logit + Math.log1p(Math.exp(-Math.abs(logit)));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
