// wrong-answer: weights zeroed after softmax and not renormalised
function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const offset = K.length - Q.length;
  const scale = Math.sqrt(K[0].length);
  return Q.map((query, i) => {
    const scores = K.map((key) => key.reduce((sum, value, c) => sum + value * query[c], 0) / scale);
    const max = Math.max(...scores);
    const exponentials = scores.map((score) => Math.exp(score - max));
    const total = exponentials.reduce((a, b) => a + b, 0);
    const weights = exponentials.map((value, j) => (j <= i + offset ? value / total : 0));
    return V[0].map((_, c) => weights.reduce((sum, weight, j) => sum + weight * V[j][c], 0));
  });
}
