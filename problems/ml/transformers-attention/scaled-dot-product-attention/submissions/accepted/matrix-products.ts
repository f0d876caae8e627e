// accepted: general matrix helpers, the whole matrix of weights at once
type Matrix = number[][];
const transpose = (A: Matrix): Matrix => A[0].map((_, j) => A.map((row) => row[j]));
const matmul = (A: Matrix, B: Matrix): Matrix => {
  const columns = transpose(B);
  return A.map((row) => columns.map((column) => row.reduce((sum, a, k) => sum + a * column[k], 0)));
};
const softmaxRows = (A: Matrix): Matrix =>
  A.map((row) => {
    const max = Math.max(...row);
    const sum = row.reduce((total, a) => total + Math.exp(a - max), 0);
    return row.map((a) => Math.exp(a - max) / sum);
  });
function scaledDotProductAttention(Q: Matrix, K: Matrix, V: Matrix): Matrix {
  const scale = 1 / Math.sqrt(K[0].length);
  const scores = matmul(Q, transpose(K)).map((row) => row.map((score) => score * scale));
  return matmul(softmaxRows(scores), V);
}
