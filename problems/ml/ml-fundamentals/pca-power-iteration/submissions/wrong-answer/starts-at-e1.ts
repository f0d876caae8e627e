// wrong-answer: start vector e1 is orthogonal to the leading component and stays with the wrong one
function pca(X: number[][], k: number): { mean: number[]; components: number[][]; explainedVariance: number[] } {
  const n = X.length;
  const d = X[0].length;
  const mean: number[] = new Array(d).fill(0);
  for (const row of X) for (let j = 0; j < d; j++) mean[j] += row[j] / n;
  const Z = X.map((row) => row.map((value, j) => value - mean[j]));
  const C: number[][] = [];
  for (let a = 0; a < d; a++) {
    C.push([]);
    for (let b = 0; b < d; b++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += Z[i][a] * Z[i][b];
      C[a].push(sum / (n - 1));
    }
  }
  const times = (v: number[]) => C.map((row) => row.reduce((sum, value, j) => sum + value * v[j], 0));
  const components: number[][] = [];
  const explainedVariance: number[] = [];
  for (let c = 0; c < k; c++) {
    let v = Array.from({ length: d }, (_, j) => (j === 0 ? 1 : 0));
    for (let iteration = 0; iteration < 3000; iteration++) {
      const w = times(v);
      const norm = Math.hypot(...w);
      v = w.map((value) => value / norm);
    }
    const image = times(v);
    const lambda = v.reduce((sum, value, j) => sum + value * image[j], 0);
    let peak = 0;
    for (let j = 1; j < d; j++) if (Math.abs(v[j]) > Math.abs(v[peak])) peak = j;
    if (v[peak] < 0) v = v.map((value) => -value);
    components.push(v);
    explainedVariance.push(lambda);
    for (let a = 0; a < d; a++) for (let b = 0; b < d; b++) C[a][b] -= lambda * v[a] * v[b];
  }
  return { mean, components, explainedVariance };
}
