// wrong-answer: dV multiplied by P instead of P transposed
type Matrix = number[][];
const t = (A: Matrix): Matrix => A[0].map((_, j) => A.map((row) => row[j]));
const mul = (A: Matrix, B: Matrix): Matrix =>
  A.map((row) => B[0].map((_, c) => B.reduce((sum, other, k) => sum + row[k] * other[c], 0)));
const times = (A: Matrix, factor: number): Matrix => A.map((row) => row.map((x) => x * factor));
const attentionBackward = (Q: number[][], K: number[][], V: number[][], dOut: number[][]): { dQ: number[][]; dK: number[][]; dV: number[][] } => {
  const scale = 1 / Math.sqrt(Q[0].length);
  const P = times(mul(Q, t(K)), scale).map((row) => {
    const max = Math.max(...row);
    const exps = row.map((x) => Math.exp(x - max));
    const total = exps.reduce((a, b) => a + b);
    return exps.map((x) => x / total);
  });
  const dP = mul(dOut, t(V));
  const dS = P.map((p, i) => p.map((x, j) => x * (dP[i][j] - p.reduce((sum, y, k) => sum + y * dP[i][k], 0))));
  return { dQ: times(mul(dS, K), scale), dK: times(mul(t(dS), Q), scale), dV: mul(P, dOut) };
};
