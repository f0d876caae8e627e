// wrong-answer: exp without subtracting the row maximum gives NaN on large scores
function scaledDotProductAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const scale = Math.sqrt(K[0].length);
  return Q.map((query) => {
    const exponentials = K.map((key) => Math.exp(key.reduce((sum, value, c) => sum + value * query[c], 0) / scale));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[j][c], 0));
  });
}
