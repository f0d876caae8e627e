// wrong-answer: keys or values computed from X (self-attention)
// This one computes the values.
const matmul = (A: number[][], B: number[][]): number[][] =>
  A.map((row) => B[0].map((_, j) => row.reduce((sum, a, k) => sum + a * B[k][j], 0)));
function crossAttention(X: number[][], memory: number[][], Wq: number[][], Wk: number[][], Wv: number[][], memoryValid: boolean[]): number[][] {
  const Q = matmul(X, Wq);
  const K = matmul(memory, Wk);
  const V = matmul(X, Wv);
  return Q.map((query, i) => {
    const scores = K.map((key, j) => (!memoryValid[j] ? -Infinity : key.reduce((sum, value, c) => sum + value * query[c], 0) / Math.sqrt(query.length)));
    const max = Math.max(...scores);
    const exponentials = scores.map((score) => Math.exp(score - max));
    const total = exponentials.reduce((a, b) => a + b, 0);
    return V[0].map((_, c) => exponentials.reduce((sum, weight, j) => sum + (weight / total) * V[j][c], 0));
  });
}
