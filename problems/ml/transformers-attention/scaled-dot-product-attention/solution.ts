/**
 * Attention of each query over all keys: softmax(Q Kᵀ / sqrt(d)) V, with the softmax along each query's row of scores.
 * @param Q [n][d], a query per row
 * @param K [m][d], a key per row
 * @param V [m][dv], the value of each key
 * @returns [n][dv]; each row is a weighted mean of the rows of V
 * @see Vaswani et al. 2017, Attention Is All You Need, equation 1
 */
export function scaledDotProductAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const columnsOfV = transpose(V);
  return Q.map((query) => {
    const scores = K.map((key) => dot(query, key) / Math.sqrt(query.length));
    const weights = softmax(scores);
    return columnsOfV.map((column) => dot(weights, column));
  });
}

/** The maximum is subtracted first: scores reach thousands, and exp overflows from 710 on. */
function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function transpose(matrix: number[][]): number[][] {
  return (matrix[0] as number[]).map((_, column) => matrix.map((row) => row[column] as number));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
