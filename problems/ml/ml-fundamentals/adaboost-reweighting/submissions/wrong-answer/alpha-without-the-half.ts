// wrong-answer: alpha without the half
function adaBoost(y: number[], predictions: number[][]): { alphas: number[]; weights: number[]; scores: number[] } {
  const n = y.length;
  const weights: number[] = new Array(n).fill(1 / n);
  const scores: number[] = new Array(n).fill(0);
  const alphas: number[] = [];
  for (const h of predictions) {
    let error = 0;
    for (let i = 0; i < n; i++) {
      if (h[i] !== y[i]) error += weights[i];
    }
    if (error < 1e-10) error = 1e-10;
    if (error > 1 - 1e-10) error = 1 - 1e-10;
    const alpha = Math.log((1 - error) / error);
    alphas.push(alpha);
    let total = 0;
    for (let i = 0; i < n; i++) {
      weights[i] *= h[i] === y[i] ? Math.exp(-alpha) : Math.exp(alpha);
      total += weights[i];
      scores[i] += alpha * h[i];
    }
    for (let i = 0; i < n; i++) weights[i] /= total;
  }
  return { alphas, weights, scores };
}
