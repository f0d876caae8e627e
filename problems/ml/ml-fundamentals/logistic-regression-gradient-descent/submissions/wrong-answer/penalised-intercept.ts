// wrong-answer: penalises the intercept too
function fitLogisticRegression(
  X: number[][],
  y: number[],
  learningRate: number,
  steps: number,
  l2: number,
): { weights: number[]; intercept: number; losses: number[] } {
  const n = X.length;
  const weights = X[0].map(() => 0);
  let intercept = 0;
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map(() => 0);
    let interceptGradient = 0;
    let loss = 0;
    for (let i = 0; i < n; i++) {
      const z = X[i].reduce((sum, value, j) => sum + value * weights[j], intercept);
      loss += logLoss(z, y[i]);
      const error = sigmoid(z) - y[i];
      X[i].forEach((value, j) => {
        gradient[j] += error * value;
      });
      interceptGradient += error;
    }
    const squares = weights.reduce((sum, weight) => sum + weight * weight, 0) + intercept * intercept;
    losses.push(loss / n + (l2 / 2) * squares);
    weights.forEach((weight, j) => {
      weights[j] -= learningRate * (gradient[j] / n + l2 * weight);
    });
    intercept -= learningRate * (interceptGradient / n + l2 * intercept);
  }
  return { weights, intercept, losses };
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function logLoss(z: number, label: number): number {
  return Math.max(z, 0) - label * z + Math.log1p(Math.exp(-Math.abs(z)));
}
