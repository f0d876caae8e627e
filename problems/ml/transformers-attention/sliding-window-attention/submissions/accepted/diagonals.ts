// accepted: the band diagonal by diagonal, an offset for all queries at once
const slidingWindowAttention = (Q: number[][], K: number[][], V: number[][], window: number): number[][] => {
  const n = Q.length;
  const scale = Math.sqrt(Q[0].length);
  const diagonals: Float64Array[] = [];
  const max = new Float64Array(n).fill(-Infinity);
  for (let offset = 0; offset < window; offset++) {
    const scores = new Float64Array(n).fill(-Infinity);
    for (let i = offset; i < n; i++) {
      let score = 0;
      Q[i].forEach((x, c) => {
        score += x * K[i - offset][c];
      });
      scores[i] = score / scale;
      max[i] = Math.max(max[i], scores[i]);
    }
    diagonals.push(scores);
  }
  const total = new Float64Array(n);
  const out = V.map((row) => row.map(() => 0));
  diagonals.forEach((scores, offset) => {
    for (let i = offset; i < n; i++) {
      const weight = Math.exp(scores[i] - max[i]);
      total[i] += weight;
      for (let c = 0; c < out[i].length; c++) out[i][c] += weight * V[i - offset][c];
    }
  });
  return out.map((row, i) => row.map((x) => x / total[i]));
};
