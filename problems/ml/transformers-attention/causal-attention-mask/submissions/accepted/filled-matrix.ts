// accepted: the whole matrix of scores, filled with -Infinity above the shifted diagonal
type Matrix = number[][];
const matmul = (A: Matrix, B: Matrix): Matrix => A.map((row) => B[0].map((_, j) => row.reduce((sum, a, k) => sum + a * B[k][j], 0)));
const transpose = (A: Matrix): Matrix => A[0].map((_, j) => A.map((row) => row[j]));
const causalAttention = (Q: Matrix, K: Matrix, V: Matrix): Matrix => {
  const [n, m, d] = [Q.length, K.length, Q[0].length];
  const scores = matmul(Q, transpose(K)).map((row, i) => row.map((s, j) => (j > i + m - n ? -Infinity : s / Math.sqrt(d))));
  const weights = scores.map((row) => {
    const max = Math.max(...row);
    const e = row.map((s) => Math.exp(s - max));
    const sum = e.reduce((a, b) => a + b);
    return e.map((x) => x / sum);
  });
  return matmul(weights, V);
};
