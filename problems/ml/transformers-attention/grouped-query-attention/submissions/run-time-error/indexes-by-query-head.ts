// run-time-error: indexes K[h] directly and breaks when Hkv < Hq
function attend(Q: number[][], K: number[][], V: number[][]): number[][] {
  const scale = Math.sqrt(Q[0].length);
  return Q.map((query) => {
    const scores = K.map((key) => key.reduce((sum, value, c) => sum + value * query[c], 0) / scale);
    const max = Math.max(...scores);
    const exponentials = scores.map((score) => Math.exp(score - max));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[j][c], 0));
  });
}
function groupedQueryAttention(Q: number[][][], K: number[][][], V: number[][][]): number[][][] {
  return Q.map((head, h) => attend(head, K[h], V[h]));
}
