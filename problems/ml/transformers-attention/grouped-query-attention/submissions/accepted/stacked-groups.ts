// accepted: for each key-value head the rows of its whole group, by plain loops over a flat output
const groupedQueryAttention = function (Q: number[][][], K: number[][][], V: number[][][]): number[][][] {
  const Hq = Q.length, Hkv = K.length, n = Q[0].length, m = K[0].length, d = K[0][0].length, dv = V[0][0].length;
  const result: number[][][] = Array.from({ length: Hq }, () => []);
  for (let g = 0; g < Hkv; g++) {
    for (let h = (g * Hq) / Hkv; h < ((g + 1) * Hq) / Hkv; h++) {
      for (let i = 0; i < n; i++) {
        const scores = new Float64Array(m);
        let max = -Infinity;
        for (let j = 0; j < m; j++) {
          for (let c = 0; c < d; c++) scores[j] += Q[h][i][c] * K[g][j][c];
          scores[j] /= Math.sqrt(d);
          max = Math.max(max, scores[j]);
        }
        let total = 0;
        const row: number[] = new Array(dv).fill(0);
        for (let j = 0; j < m; j++) {
          const weight = Math.exp(scores[j] - max);
          total += weight;
          for (let c = 0; c < dv; c++) row[c] += weight * V[g][j][c];
        }
        result[h].push(row.map((value) => value / total));
      }
    }
  }
  return result;
};
