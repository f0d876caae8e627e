export interface Boosted {
  alphas: number[];
  weights: number[];
  scores: number[];
}

const LEAST_ERROR = 1e-10;

/**
 * AdaBoost's bookkeeping for weak learners whose predictions are known.
 * @param y [n], -1 or 1
 * @param predictions [learners][n], -1 or 1
 * @returns a weight for each learner, the rows' weights after the last of them, and the sum of all weighted predictions
 * @see Freund and Schapire 1997; Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 10.1
 */
export function adaBoost(y: number[], predictions: number[][]): Boosted {
  const alphas: number[] = [];
  let weights = y.map(() => 1 / y.length);
  let scores = y.map(() => 0);
  for (const predicted of predictions) {
    const error = sum(weights.filter((_, i) => predicted[i] !== y[i]));
    const alpha = alphaOf(error);
    alphas.push(alpha);
    // The margin y * prediction is 1 where the learner is right and -1 where it is wrong.
    weights = normalised(weights.map((weight, i) => weight * Math.exp(-alpha * (y[i] as number) * (predicted[i] as number))));
    scores = scores.map((score, i) => score + alpha * (predicted[i] as number));
  }
  return { alphas, weights, scores };
}

function alphaOf(error: number): number {
  const clamped = Math.min(Math.max(error, LEAST_ERROR), 1 - LEAST_ERROR);
  return Math.log((1 - clamped) / clamped) / 2;
}

function normalised(weights: number[]): number[] {
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
