// wrong-answer: drops the last short batch
function minibatchSGD(
  X: number[][],
  y: number[],
  learningRate: number,
  batchSize: number,
  order: number[][],
): { weights: number[]; intercept: number } {
  const n = X.length;
  const d = X[0].length;
  const weights: number[] = new Array(d).fill(0);
  let intercept = 0;
  for (const epoch of order) {
    for (let start = 0; start + batchSize <= n; start += batchSize) {
      const batch = epoch.slice(start, start + batchSize);
      const gradient: number[] = new Array(d).fill(0);
      let interceptGradient = 0;
      for (const i of batch) {
        let error = intercept - y[i];
        for (let j = 0; j < d; j++) error += weights[j] * X[i][j];
        for (let j = 0; j < d; j++) gradient[j] += 2 * error * X[i][j];
        interceptGradient += 2 * error;
      }
      for (let j = 0; j < d; j++) weights[j] -= (learningRate * gradient[j]) / batch.length;
      intercept -= (learningRate * interceptGradient) / batch.length;
    }
  }
  return { weights, intercept };
}
