// wrong-answer: errors pooled over rows although folds differ in size
function crossValidateRidge(X: number[][], y: number[], alphas: number[], k: number): { meanSquaredErrors: number[]; bestAlpha: number } {
  const n = X.length;
  const d = X[0].length;
  const meanSquaredErrors: number[] = [];
  for (const alpha of alphas) {
    let total = 0;
    let start = 0;
    for (let f = 0; f < k; f++) {
      const end = start + Math.floor(n / k) + (f < n % k ? 1 : 0);
      const train: number[] = [];
      const test: number[] = [];
      for (let i = 0; i < n; i++) (i >= start && i < end ? test : train).push(i);
      start = end;
      const scaler = fitScaler(X, train);
      const Z = train.map((i) => X[i].map((v, j) => (v - scaler.mean[j]) / scaler.std[j]));
      const T = test.map((i) => X[i].map((v, j) => (v - scaler.mean[j]) / scaler.std[j]));
      const mean = train.reduce((s, i) => s + y[i], 0) / train.length;
      const A = Array.from({ length: d }, (_, a) => Array.from({ length: d }, (_, b) => Z.reduce((s, z) => s + z[a] * z[b], a === b ? alpha : 0)));
      const c = Array.from({ length: d }, (_, a) => Z.reduce((s, z, r) => s + z[a] * (y[train[r]] - mean), 0));
      const w = solveLinear(A, c);
      let sum = 0;
      T.forEach((z, r) => {
        const prediction = z.reduce((s, v, j) => s + v * w[j], mean);
        sum += (prediction - y[test[r]]) ** 2;
      });
      total += sum;
    }
    meanSquaredErrors.push(total / n);
  }
  let best = 0;
  for (let a = 1; a < alphas.length; a++) if (meanSquaredErrors[a] < meanSquaredErrors[best]) best = a;
  return { meanSquaredErrors, bestAlpha: alphas[best] };
}

function fitScaler(X: number[][], rows: number[]) {
  const mean = X[0].map((_, j) => rows.reduce((s, i) => s + X[i][j], 0) / rows.length);
  const std = mean.map((m, j) => Math.sqrt(rows.reduce((s, i) => s + (X[i][j] - m) ** 2, 0) / rows.length) || 1);
  return { mean, std };
}

function solveLinear(A: number[][], b: number[]): number[] {
  const n = b.length;
  const M = A.map((row, i) => [...row, b[i]]);
  for (let c = 0; c < n; c++) {
    let p = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(M[r][c]) > Math.abs(M[p][c])) p = r;
    [M[c], M[p]] = [M[p], M[c]];
    for (let r = c + 1; r < n; r++) {
      const factor = M[r][c] / M[c][c];
      for (let j = c; j <= n; j++) M[r][j] -= factor * M[c][j];
    }
  }
  const x = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = M[i][n];
    for (let j = i + 1; j < n; j++) sum -= M[i][j] * x[j];
    x[i] = sum / M[i][i];
  }
  return x;
}
