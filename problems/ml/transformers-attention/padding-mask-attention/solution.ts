/**
 * Self-attention over a batch of sequences that were padded at the end to one length.
 * @param Q [batch][n][d]
 * @param K [batch][n][d]
 * @param V [batch][n][dv]
 * @param lengths [batch], how many rows of each sequence are real; 0 is allowed
 * @returns [batch][n][dv]; rows of padding are zeros, whatever the padding holds
 */
export function paddedAttention(Q: number[][][], K: number[][][], V: number[][][], lengths: number[]): number[][][] {
  return Q.map((queries, b) => {
    const length = lengths[b] as number;
    const keys = (K[b] as number[][]).slice(0, length);
    const columnsOfV = transpose(V[b] as number[][]);
    return queries.map((query, i) => (i < length ? attend(query, keys, columnsOfV) : columnsOfV.map(() => 0)));
  });
}

function attend(query: number[], keys: number[][], columnsOfV: number[][]): number[] {
  const weights = softmax(keys.map((key) => dot(query, key) / Math.sqrt(query.length)));
  return columnsOfV.map((column) => dot(weights, column));
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
