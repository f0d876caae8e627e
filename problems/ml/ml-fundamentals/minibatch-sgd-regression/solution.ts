export interface LinearFit {
  weights: number[];
  intercept: number;
}

/**
 * Mini-batch gradient descent on the mean squared error, from zeros. Each epoch goes through its own order of the rows
 * in batches; the last batch may be short.
 * @param X [n][d]
 * @param y [n]
 * @param order [epochs][n], each a permutation of the rows
 * @see Goodfellow, Bengio, Courville, Deep Learning, section 8.1.3
 */
export function minibatchSGD(X: number[][], y: number[], learningRate: number, batchSize: number, order: number[][]): LinearFit {
  let fit: LinearFit = { weights: (X[0] as number[]).map(() => 0), intercept: 0 };
  for (const batch of batchesOf(order, batchSize)) fit = sgdStep(X, y, learningRate, batch, fit);
  return fit;
}

/** The rows of each step, epoch after epoch. */
export function batchesOf(order: number[][], batchSize: number): number[][] {
  return order.flatMap((epoch) => {
    const batches: number[][] = [];
    for (let start = 0; start < epoch.length; start += batchSize) batches.push(epoch.slice(start, start + batchSize));
    return batches;
  });
}

/** One step down the gradient of the mean squared error over the batch. */
export function sgdStep(X: number[][], y: number[], learningRate: number, batch: number[], fit: LinearFit): LinearFit {
  const gradient = fit.weights.map(() => 0);
  let interceptGradient = 0;
  for (const i of batch) {
    const row = X[i] as number[];
    const slope = (2 * (predict(fit, row) - (y[i] as number))) / batch.length;
    for (const [j, value] of row.entries()) gradient[j] = (gradient[j] as number) + slope * value;
    interceptGradient += slope;
  }
  return {
    weights: fit.weights.map((weight, j) => weight - learningRate * (gradient[j] as number)),
    intercept: fit.intercept - learningRate * interceptGradient,
  };
}

export function predict({ weights, intercept }: LinearFit, row: number[]): number {
  return row.reduce((sum, value, j) => sum + value * (weights[j] as number), intercept);
}
