export interface SoftmaxFit {
  /** [d][classes] */
  W: number[][];
  b: number[];
  /** One per step, as it was before the step. */
  losses: number[];
}

/**
 * Full-batch gradient descent on the mean cross entropy of a softmax, from zeros.
 * @param X [n][d]
 * @param y [n], each from 0 to numClasses - 1
 * @see Bishop, Pattern Recognition and Machine Learning, section 4.3.4
 */
export function fitSoftmaxRegression(X: number[][], y: number[], numClasses: number, learningRate: number, steps: number): SoftmaxFit {
  const n = X.length;
  const d = (X[0] as number[]).length;
  const W = zeros(d, numClasses);
  const [b] = zeros(1, numClasses) as [number[]];
  const losses: number[] = [];

  for (let step = 0; step < steps; step++) {
    const gradient = zeros(d, numClasses);
    const [biasGradient] = zeros(1, numClasses) as [number[]];
    let loss = 0;
    for (const [i, row] of X.entries()) {
      const label = y[i] as number;
      const logProbabilities = logSoftmax(logits(row, W, b));
      loss -= logProbabilities[label] as number;
      // The derivative of a row's loss by its logits: probabilities minus the one-hot label.
      const errors = logProbabilities.map((value, c) => (Math.exp(value) - (c === label ? 1 : 0)) / n);
      addScaled(biasGradient, errors, 1);
      for (const [j, value] of row.entries()) addScaled(gradient[j] as number[], errors, value);
    }
    losses.push(loss / n);
    addScaled(b, biasGradient, -learningRate);
    for (const [j, weights] of W.entries()) addScaled(weights, gradient[j] as number[], -learningRate);
  }
  return { W, b, losses };
}

export function logits(row: number[], W: number[][], b: number[]): number[] {
  return b.map((bias, c) => row.reduce((sum, value, j) => sum + value * ((W[j] as number[])[c] as number), bias));
}

/** The maximum is taken off first, so exp sees no positive number. */
function logSoftmax(values: number[]): number[] {
  const most = Math.max(...values);
  const logSum = most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
  return values.map((value) => value - logSum);
}

/** target += factor * values */
function addScaled(target: number[], values: number[], factor: number): void {
  for (const [i, value] of values.entries()) target[i] = (target[i] as number) + factor * value;
}

function zeros(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}
