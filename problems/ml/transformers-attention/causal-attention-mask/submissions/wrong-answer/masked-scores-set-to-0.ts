// wrong-answer: masked scores set to 0 before softmax instead of -Infinity
function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const offset = K.length - Q.length;
  const scale = Math.sqrt(K[0].length);
  return Q.map((query, i) => {
    const scores = K.map((key, j) => (j <= i + offset ? key.reduce((sum, value, c) => sum + value * query[c], 0) / scale : 0));
    const max = Math.max(...scores);
    const exponentials = scores.map((score) => Math.exp(score - max));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[j][c], 0));
  });
}
