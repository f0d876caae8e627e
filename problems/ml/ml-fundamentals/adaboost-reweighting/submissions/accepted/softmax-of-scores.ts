// accepted: the weights anew from the scores each time, as the softmax of minus the margins
function adaBoost(y: number[], predictions: number[][]) {
  const scores = y.map(() => 0);
  const weightsNow = () => {
    const exponents = y.map((label, i) => -label * scores[i]);
    const top = Math.max(...exponents);
    const raw = exponents.map((e) => Math.exp(e - top));
    const total = raw.reduce((a, b) => a + b, 0);
    return raw.map((value) => value / total);
  };
  const alphas = predictions.map((h) => {
    const weights = weightsNow();
    const wrong = weights.reduce((sum, w, i) => sum + (h[i] * y[i] < 0 ? w : 0), 0);
    const e = Math.min(1 - 1e-10, Math.max(1e-10, wrong));
    const alpha = (Math.log(1 - e) - Math.log(e)) / 2;
    h.forEach((value, i) => (scores[i] += alpha * value));
    return alpha;
  });
  return { alphas, weights: weightsNow(), scores };
}
