export interface HingeGradient {
  loss: number;
  gradWeights: number[];
  gradBias: number;
}

/**
 * Value and subgradient of the soft-margin objective |w|² / 2 + C Σ max(0, 1 - y (w·x + b)).
 * @param X [n][d]
 * @param y [n], each -1 or 1
 * @param C above 0
 * @returns a row whose margin is exactly 1 adds nothing to the subgradient
 * @see Cortes and Vapnik 1995, Support-vector networks
 */
export function hingeLossGradient(X: number[][], y: number[], weights: number[], bias: number, C: number): HingeGradient {
  let loss = dot(weights, weights) / 2;
  let gradWeights = [...weights];
  let gradBias = 0;
  for (const [i, row] of X.entries()) {
    const label = y[i] as number;
    const shortfall = 1 - label * (dot(weights, row) + bias);
    if (shortfall <= 0) continue;
    loss += C * shortfall;
    gradWeights = gradWeights.map((value, j) => value - C * label * (row[j] as number));
    gradBias -= C * label;
  }
  return { loss, gradWeights, gradBias };
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
