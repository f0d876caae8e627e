// wrong-answer: sigmoid written exp(z)/(1+exp(z)) or tanh from exponentials overflows to NaN
// This one is the sigmoid.
const matmul = (A: number[][], B: number[][]) => A.map((row) => B[0].map((_, j) => row.reduce((s, a, k) => s + a * B[k][j], 0)));
const gelu = (x: number) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
const silu = (z: number) => (z * Math.exp(z)) / (1 + Math.exp(z));
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
