// wrong-answer: the maximum is taken over hidden keys too, so all visible exponentials can underflow
function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const offset = K.length - Q.length;
  const scale = Math.sqrt(K[0].length);
  return Q.map((query, i) => {
    const scores = K.map((key) => key.reduce((sum, value, c) => sum + value * query[c], 0) / scale);
    const max = Math.max(...scores);
    const exponentials = scores.map((score, j) => (j <= i + offset ? Math.exp(score - max) : 0));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[j][c], 0));
  });
}
