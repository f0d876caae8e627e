// accepted: sigmoid by the sign of its argument, tanh by the sigmoid
const sigmoid = (z: number) => {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
};
const matmul = (A: number[][], B: number[][]) => A.map((row) => B[0].map((_, j) => row.reduce((s, a, k) => s + a * B[k][j], 0)));
const gelu = (x: number) => x * sigmoid(2 * Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3));
const silu = (z: number) => z * sigmoid(z);
function feedForward(X: number[][], W1: number[][], W2: number[][], Wgate: number[][] | null, activation: 'gelu' | 'swiglu'): number[][] {
  const up = matmul(X, W1);
  if (activation === 'gelu') return matmul(up.map((row) => row.map(gelu)), W2);
  const gates = matmul(X, Wgate!);
  const hidden = up.map((row, i) =>
    row.map((u, j) => {
      const g = gates[i][j];
      return silu(g) * u;
    }),
  );
  return matmul(hidden, W2);
}
