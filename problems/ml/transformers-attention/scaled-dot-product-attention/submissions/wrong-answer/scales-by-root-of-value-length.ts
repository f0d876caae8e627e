// wrong-answer: divides by sqrt(dv) or by d instead of sqrt(d)
// This one divides by sqrt(dv).
function scaledDotProductAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const scale = Math.sqrt(V[0].length);
  return Q.map((query) => {
    const scores = K.map((key) => key.reduce((sum, value, c) => sum + value * query[c], 0) / scale);
    const max = Math.max(...scores);
    const exponentials = scores.map((score) => Math.exp(score - max));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[j][c], 0));
  });
}
