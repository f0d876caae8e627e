/**
 * The network of a transformer block, applied to each row; weights stand on the right, as in X W.
 * @param X [n][d]
 * @param W1 [d][f]
 * @param W2 [f][d]
 * @param Wgate [d][f] for swiglu, null for gelu
 * @returns [n][d]
 * @see Hendrycks and Gimpel 2016, Gaussian Error Linear Units; Shazeer 2020, GLU Variants Improve Transformer
 */
export function feedForward(
  X: number[][],
  W1: number[][],
  W2: number[][],
  Wgate: number[][] | null,
  activation: 'gelu' | 'swiglu',
): number[][] {
  const up = multiply(X, W1);
  const hidden = activation === 'gelu' ? up.map((row) => row.map(gelu)) : gated(multiply(X, Wgate as number[][]), up);
  return multiply(hidden, W2);
}

export function gelu(x: number): number {
  return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
}

/** For very negative z the exponential is infinite, and the quotient 0. */
export function silu(z: number): number {
  return z / (1 + Math.exp(-z));
}

function gated(gate: number[][], up: number[][]): number[][] {
  return gate.map((row, i) => row.map((z, c) => silu(z) * ((up[i] as number[])[c] as number)));
}

function multiply(a: number[][], b: number[][]): number[][] {
  const columns = (b[0] as number[]).map((_, column) => b.map((row) => row[column] as number));
  return a.map((row) => columns.map((column) => dot(row, column)));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
