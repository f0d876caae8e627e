// wrong-answer: records the loss after the step instead of before it
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
    for (let j = 0; j < d; j++) weights[j] -= learningRate * gradient[j];
    intercept -= learningRate * interceptGradient;
    loss = 0;
    for (let i = 0; i < n; i++) {
      let residual = intercept - y[i];
      for (let j = 0; j < d; j++) residual += weights[j] * X[i][j];
      loss += residual * residual;
    }
    losses.push(loss / n);
  }
  return { weights, intercept, losses };
}
