// wrong-answer: softmax down the query axis instead of across keys
function scaledDotProductAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const scale = Math.sqrt(K[0].length);
  const weightsOfKey = K.map((key) => {
    const scores = Q.map((query) => key.reduce((sum, value, c) => sum + value * query[c], 0) / scale);
    const max = Math.max(...scores);
    const exponentials = scores.map((score) => Math.exp(score - max));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return exponentials.map((value) => value / total);
  });
  return Q.map((_, i) => V[0].map((_, c) => V.reduce((sum, row, j) => sum + weightsOfKey[j][i] * row[c], 0)));
}
