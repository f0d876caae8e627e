type Matrix = number[][];

/**
 * Gradients of a loss by Q, K and V, from its gradient by the output of softmax(Q Kᵀ / sqrt(d)) V.
 * @param Q [n][d]
 * @param K [m][d]
 * @param V [m][dv]
 * @param dOut [n][dv]
 * @see Vaswani et al. 2017; Dao et al. 2022, FlashAttention, appendix B.2
 */
export function attentionBackward(Q: Matrix, K: Matrix, V: Matrix, dOut: Matrix): { dQ: Matrix; dK: Matrix; dV: Matrix } {
  const scale = scaleOf(K);
  const P = attentionWeights(Q, K);
  const dS = scoreGradient(P, V, dOut);
  return {
    dQ: scaled(product(dS, K), scale),
    dK: scaled(product(transpose(dS), Q), scale),
    dV: product(transpose(P), dOut),
  };
}

/** [n][m], each row a softmax. */
export function attentionWeights(Q: Matrix, K: Matrix): Matrix {
  return scaled(product(Q, transpose(K)), scaleOf(K)).map(softmax);
}

/**
 * The gradient by the scaled scores, [n][m]. The Jacobian of a softmax row p is diag(p) - p pᵀ, so its product with dp
 * is p (dp - p·dp) entry by entry.
 */
export function scoreGradient(P: Matrix, V: Matrix, dOut: Matrix): Matrix {
  const dP = product(dOut, transpose(V));
  return P.map((p, i) => {
    const dp = dP[i] as number[];
    const mean = dot(p, dp);
    return p.map((weight, j) => weight * ((dp[j] as number) - mean));
  });
}

function scaleOf(K: Matrix): number {
  return 1 / Math.sqrt((K[0] as number[]).length);
}

function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function product(A: Matrix, B: Matrix): Matrix {
  const columns = transpose(B);
  return A.map((row) => columns.map((column) => dot(row, column)));
}

function transpose(A: Matrix): Matrix {
  return (A[0] as number[]).map((_, column) => A.map((row) => row[column] as number));
}

function scaled(A: Matrix, factor: number): Matrix {
  return A.map((row) => row.map((value) => value * factor));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
