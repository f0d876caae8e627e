// wrong-answer: updates the weights first and takes the intercept gradient from the new weights
function linearRegressionGD(
  X: number[][],
  y: number[],
  learningRate: number,
  steps: number,
): { weights: number[]; intercept: number; losses: number[] } {
  const n = X.length;
  const d = X[0].length;
  const weights: number[] = new Array(d).fill(0);
  let intercept = 0;
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const gradient: number[] = new Array(d).fill(0);
    let interceptGradient = 0;
    let loss = 0;
    for (let i = 0; i < n; i++) {
      let residual = intercept - y[i];
      for (let j = 0; j < d; j++) residual += weights[j] * X[i][j];
      loss += residual * residual;
      for (let j = 0; j < d; j++) gradient[j] += (2 * residual * X[i][j]) / n;
      interceptGradient += (2 * residual) / n;
    }
    losses.push(loss / n);
    for (let j = 0; j < d; j++) weights[j] -= learningRate * gradient[j];
    interceptGradient = 0;
    for (let i = 0; i < n; i++) {
      let residual = intercept - y[i];
      for (let j = 0; j < d; j++) residual += weights[j] * X[i][j];
      interceptGradient += (2 * residual) / n;
    }
    intercept -= learningRate * interceptGradient;
  }
  return { weights, intercept, losses };
}
