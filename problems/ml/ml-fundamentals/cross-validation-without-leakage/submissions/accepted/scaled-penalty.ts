// accepted: never scales a row: the penalty of each weight is multiplied by the variance of its column, the intercept is a column of ones
function crossValidateRidge(X: number[][], y: number[], alphas: number[], k: number) {
  const n = X.length;
  const sizes = Array.from({ length: k }, (_, f) => Math.floor(n / k) + Number(f < n % k));
  const folds = sizes.map((size, f) => {
    const from = sizes.slice(0, f).reduce((a, b) => a + b, 0);
    return (i: number) => i >= from && i < from + size;
  });
  const score = (alpha: number, isTest: (i: number) => boolean) => {
    const rows = X.map((row, i) => ({ x: [...row, 1], y: y[i], test: isTest(i) }));
    const train = rows.filter((row) => !row.test);
    const test = rows.filter((row) => row.test);
    const d = X[0].length;
    const centre = train[0].x.map((_, j) => (j === d ? 0 : train.reduce((s, row) => s + row.x[j], 0) / train.length));
    const shift = (row: number[]) => row.map((v, j) => v - centre[j]);
    const penalty = centre.map((m, j) => {
      if (j === d) return 0;
      const variance = train.reduce((s, row) => s + (row.x[j] - m) ** 2, 0) / train.length;
      return alpha * (variance === 0 ? 1 : variance);
    });
    const A = penalty.map((p, a) => {
      const line = penalty.map((_, b) => train.reduce((s, row) => s + shift(row.x)[a] * shift(row.x)[b], a === b ? p : 0));
      line.push(train.reduce((s, row) => s + shift(row.x)[a] * row.y, 0));
      return line;
    });
    for (let c = 0; c <= d; c++) {
      const scale = A[c][c];
      A[c] = A[c].map((v) => v / scale);
      for (let r = 0; r <= d; r++) {
        if (r === c) continue;
        const factor = A[r][c];
        A[r] = A[r].map((v, j) => v - factor * A[c][j]);
      }
    }
    const errors = test.map((row) => shift(row.x).reduce((s, v, j) => s + v * A[j][d + 1], 0) - row.y);
    return errors.reduce((s, e) => s + e * e, 0) / errors.length;
  };
  const meanSquaredErrors = alphas.map((alpha) => folds.reduce((s, fold) => s + score(alpha, fold) / k, 0));
  const ranked = alphas.map((alpha, a) => ({ alpha, error: meanSquaredErrors[a] })).sort((a, b) => a.error - b.error);
  return { meanSquaredErrors, bestAlpha: ranked[0].alpha };
}
