// wrong-answer: silu applied to the W1 branch instead of the gate
const matmul = (A: number[][], B: number[][]) => A.map((row) => B[0].map((_, j) => row.reduce((s, a, k) => s + a * B[k][j], 0)));
const gelu = (x: number) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
const silu = (z: number) => z / (1 + Math.exp(-z));
function feedForward(X: number[][], W1: number[][], W2: number[][], Wgate: number[][] | null, activation: 'gelu' | 'swiglu'): number[][] {
  const up = matmul(X, W1);
  if (activation === 'gelu') return matmul(up.map((row) => row.map(gelu)), W2);
  const gates = matmul(X, Wgate!);
  const hidden = up.map((row, i) =>
    row.map((u, j) => {
      const g = gates[i][j];
      return silu(u) * g;
    }),
  );
  return matmul(hidden, W2);
}
