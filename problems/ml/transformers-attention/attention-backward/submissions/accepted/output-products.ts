// accepted: the mean of dP from output and dOut, as FlashAttention does it
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
  const dS = P.map((p, i) => {
    const O = V[0].map((_, c) => p.reduce((sum, x, j) => sum + x * V[j][c], 0));
    const delta = O.reduce((sum, o, c) => sum + o * dOut[i][c], 0);
    return p.map((x, j) => x * (dP[i][j] - delta));
  });
  return { dQ: times(mul(dS, K), scale), dK: times(mul(t(dS), Q), scale), dV: mul(t(P), dOut) };
};
