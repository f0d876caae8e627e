/**
 * Attention of the last n of m positions, each of which sees itself and what came before it.
 * @param Q [n][d]; query i stands at position m - n + i
 * @param K [m][d]
 * @param V [m][dv]
 * @returns [n][dv]
 * @see Vaswani et al. 2017, Attention Is All You Need, section 3.2.3
 */
export function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const cached = K.length - Q.length;
  const columnsOfV = transpose(V);
  return Q.map((query, i) => {
    const visibleKeys = K.slice(0, cached + i + 1);
    const weights = softmax(visibleKeys.map((key) => dot(query, key) / Math.sqrt(query.length)));
    return columnsOfV.map((column) => dot(weights, column));
  });
}

function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function transpose(matrix: number[][]): number[][] {
  return (matrix[0] as number[]).map((_, column) => matrix.map((row) => row[column] as number));
}

/** Over the length of `a`; `b` may be longer. */
function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
