// wrong-answer: w is shrunk only on rows that violate the margin
function pegasos(X: number[][], y: number[], lambda: number, order: number[]): number[] {
  const d = X[0].length;
  const w: number[] = new Array(d).fill(0);
  for (let t = 1; t <= order.length; t++) {
    const i = order[t - 1];
    const eta = 1 / (lambda * t);
    let margin = 0;
    for (let j = 0; j < d; j++) margin += w[j] * X[i][j];
    margin *= y[i];
    if (margin < 1) {
      for (let j = 0; j < d; j++) w[j] -= eta * lambda * w[j];
      for (let j = 0; j < d; j++) w[j] += eta * y[i] * X[i][j];
    }
  }
  return w;
}
