// accepted: variances as the mean of squares minus the square of the mean; precisions and constants computed once a step
function gaussianMixtureEM(X: number[][], weights: number[], means: number[][], variances: number[][], steps: number, regularization: number) {
  const logLikelihoods: number[] = [];
  while (steps-- > 0) {
    const constants = weights.map((w, c) => Math.log(w) - 0.5 * variances[c].reduce((s, v) => s + Math.log(v) + Math.log(2 * Math.PI), 0));
    const size = weights.map(() => 0);
    const first = means.map((m) => m.map(() => 0));
    const second = means.map((m) => m.map(() => 0));
    let likelihood = 0;
    for (const x of X) {
      const logs = constants.map((constant, c) => constant - 0.5 * x.reduce((s, value, j) => s + (value - means[c][j]) ** 2 / variances[c][j], 0));
      const top = Math.max(...logs);
      const norm = top + Math.log(logs.reduce((s, value) => s + Math.exp(value - top), 0));
      likelihood += norm / X.length;
      logs.forEach((value, c) => {
        const share = Math.exp(value - norm);
        size[c] += share;
        x.forEach((entry, j) => {
          first[c][j] += share * entry;
          second[c][j] += share * entry * entry;
        });
      });
    }
    logLikelihoods.push(likelihood);
    weights = size.map((s) => s / X.length);
    means = first.map((row, c) => row.map((value) => value / size[c]));
    variances = second.map((row, c) => row.map((value, j) => value / size[c] - means[c][j] ** 2 + regularization));
  }
  return { weights, means, variances, logLikelihoods };
}
