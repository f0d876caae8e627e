// wrong-answer: loss by log(sigmoid(z)) is Infinity or NaN at logits of -1000
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
    const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
    losses.push(loss / n + (l2 / 2) * squares);
    weights.forEach((weight, j) => {
      weights[j] -= learningRate * (gradient[j] / n + l2 * weight);
    });
    intercept -= learningRate * (interceptGradient / n);
  }
  return { weights, intercept, losses };
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function logLoss(z: number, label: number): number {
  return -(label * Math.log(sigmoid(z)) + (1 - label) * Math.log(1 - sigmoid(z)));
}
