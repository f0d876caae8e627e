// run-time-error: assumes n = m or d = dv
// This one takes the number of keys from Q: K[j] is missing with fewer keys, scores[j] with more.
function scaledDotProductAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const n = Q.length;
  const scale = Math.sqrt(K[0].length);
  const scores: number[][] = []; // a row per key
  for (let j = 0; j < n; j++) {
    scores.push(Q.map((query) => query.reduce((sum, value, c) => sum + value * K[j][c], 0) / scale));
  }
  return Q.map((_, i) => {
    const max = Math.max(...scores.map((row) => row[i]));
    let total = 0;
    const out = V[0].map(() => 0);
    V.forEach((row, j) => {
      const weight = Math.exp(scores[j][i] - max);
      total += weight;
      row.forEach((value, c) => {
        out[c] += weight * value;
      });
    });
    return out.map((value) => value / total);
  });
}
