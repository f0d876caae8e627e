// wrong-answer: adds -1e4 as the mask so huge padded scores leak through
function paddedAttention(Q: number[][][], K: number[][][], V: number[][][], lengths: number[]): number[][][] {
  return Q.map((queries, b) => {
    const length = lengths[b];
    const scale = Math.sqrt(queries[0].length);
    return queries.map((query, i) => {
      if (i >= length) return V[b][0].map(() => 0);
      const scores = K[b].map((key, j) => {
        const score = key.reduce((sum, value, c) => sum + value * query[c], 0) / scale;
        return j < length ? score : score - 1e4;
      });
      const max = Math.max(...scores);
      const exponentials = scores.map((score) => Math.exp(score - max));
      const total = exponentials.reduce((a, b) => a + b, 0);
      return V[b][0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[b][j][c], 0));
    });
  });
}
