// accepted: keeps the sum of all pulls; the weights are that over lambda times t
const pegasos = (X: number[][], y: number[], lambda: number, order: number[]): number[] => {
  const pulls: number[] = X[0].map(() => 0);
  order.forEach((i, t) => {
    // Before step t + 1 the weights are pulls / (lambda * t).
    const score = t === 0 ? 0 : X[i].reduce((sum, value, j) => sum + value * pulls[j], 0) / (lambda * t);
    if (y[i] * score >= 1) return;
    X[i].forEach((value, j) => (pulls[j] += y[i] * value));
  });
  return pulls.map((pull) => (order.length ? pull / (lambda * order.length) : 0));
};
