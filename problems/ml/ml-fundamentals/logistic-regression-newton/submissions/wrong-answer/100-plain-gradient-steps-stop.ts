// wrong-answer: 100 plain gradient steps stop short on scaled columns
function fitLogisticNewton(X: number[][], y: number[], l2: number): { weights: number[]; intercept: number } {
  const n = X.length;
  const d = X[0].length;
  let curvature = l2;
  for (const row of X) curvature += (1 + row.reduce((sum, value) => sum + value * value, 0)) / 4;
  const rate = 1 / curvature;
  const weights: number[] = new Array(d).fill(0);
  let intercept = 0;
  for (let step = 0; step < 100; step++) {
    const gradient = weights.map((weight) => l2 * weight);
    let interceptGradient = 0;
    for (let i = 0; i < n; i++) {
      let z = intercept;
      for (let j = 0; j < d; j++) z += weights[j] * X[i][j];
      const error = 1 / (1 + Math.exp(-z)) - y[i];
      for (let j = 0; j < d; j++) gradient[j] += error * X[i][j];
      interceptGradient += error;
    }
    for (let j = 0; j < d; j++) weights[j] -= rate * gradient[j];
    intercept -= rate * interceptGradient;
  }
  return { weights, intercept };
}
