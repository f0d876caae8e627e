const CLOSE = 1e-9;

/**
 * The minimiser of the summed log loss + (l2 / 2) |weights|², by Newton's method from zeros. The loss is convex and
 * smooth: near the end each step squares the error.
 * @param X [n][d]
 * @param y [n], each 0 or 1, both present
 * @param l2 above 0; the intercept is not penalised
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 4.4.1
 */
export function fitLogisticNewton(X: number[][], y: number[], l2: number): { weights: number[]; intercept: number } {
  let parameters = startOf(X);
  let step: number[];
  do {
    step = newtonStep(X, y, l2, parameters);
    parameters = sum(parameters, step);
  } while (largest(step) > CLOSE * Math.max(1, largest(parameters)));
  return { weights: parameters.slice(0, -1), intercept: parameters.at(-1) as number };
}

/** One zero for each weight, and a last one for the intercept. */
export function startOf(X: number[][]): number[] {
  return [...(X[0] as number[]), 1].map(() => 0);
}

/** Where the quadratic that touches the loss at the parameters has its minimum, seen from them. */
export function newtonStep(X: number[][], y: number[], l2: number, parameters: number[]): number[] {
  const penalties = parameters.map((_, j) => (j < parameters.length - 1 ? l2 : 0));
  const descent = parameters.map((value, j) => -(penalties[j] as number) * value);
  const hessian = penalties.map((penalty, j) => penalties.map((_, k) => (j === k ? penalty : 0)));

  for (const [i, row] of X.entries()) {
    const features = [...row, 1];
    const probability = sigmoid(dot(features, parameters));
    const error = (y[i] as number) - probability;
    const curvature = probability * (1 - probability);
    for (const [j, feature] of features.entries()) {
      descent[j] = (descent[j] as number) + error * feature;
      const line = hessian[j] as number[];
      for (const [k, other] of features.entries()) line[k] = (line[k] as number) + curvature * feature * other;
    }
  }
  return solve(hessian, descent);
}

/** Gauss and Jordan's elimination; a positive definite matrix needs no exchange of rows. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, j) => [...row, right[j] as number]);
  for (const [j, pivotRow] of rows.entries()) {
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = (row[j] as number) / (pivotRow[j] as number);
      for (const [k, value] of pivotRow.entries()) row[k] = (row[k] as number) - factor * value;
    }
  }
  return rows.map((row, j) => (row.at(-1) as number) / (row[j] as number));
}

/** exp of a large number becomes Infinity, and the quotient 0, as it should. */
function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

export function largest(values: number[]): number {
  return Math.max(...values.map(Math.abs));
}

export function sum(a: number[], b: number[]): number[] {
  return a.map((value, j) => value + (b[j] as number));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((total, value, j) => total + value * (b[j] as number), 0);
}
