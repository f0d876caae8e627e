// wrong-answer: component weights left out of the responsibilities
function gaussianMixtureEM(
  X: number[][],
  weights: number[],
  means: number[][],
  variances: number[][],
  steps: number,
  regularization: number,
): { weights: number[]; means: number[][]; variances: number[][]; logLikelihoods: number[] } {
  const n = X.length;
  const d = X[0].length;
  const k = weights.length;
  const pi = [...weights];
  const mu = means.map((row) => [...row]);
  const v = variances.map((row) => [...row]);
  const logLikelihoods: number[] = [];
  for (let t = 0; t < steps; t++) {
    const r: number[][] = [];
    let total = 0;
    for (let i = 0; i < n; i++) {
      const a: number[] = [];
      for (let c = 0; c < k; c++) {
        let value = 0;
        for (let j = 0; j < d; j++) {
          value -= 0.5 * Math.log(2 * Math.PI * v[c][j]);
          value -= ((X[i][j] - mu[c][j]) * (X[i][j] - mu[c][j])) / (2 * v[c][j]);
        }
        a.push(value);
      }
      const max = Math.max(...a);
      const e = a.map((value) => Math.exp(value - max));
      const sum = e.reduce((x, y) => x + y, 0);
      total += max + Math.log(sum);
      r.push(e.map((value) => value / sum));
    }
    logLikelihoods.push(total / n);
    for (let c = 0; c < k; c++) {
      let size = 0;
      for (let i = 0; i < n; i++) size += r[i][c];
      pi[c] = size / n;
      for (let j = 0; j < d; j++) {
        let first = 0;
        for (let i = 0; i < n; i++) first += r[i][c] * X[i][j];
        mu[c][j] = first / size;
        let second = 0;
        for (let i = 0; i < n; i++) second += r[i][c] * (X[i][j] - mu[c][j]) ** 2;
        v[c][j] = second / size + regularization;
      }
    }
  }
  return { weights: pi, means: mu, variances: v, logLikelihoods };
}
