/**
 * Attention of decoder states over encoder states, one head; weights stand on the right, as in X W.
 * @param X [n][dm], the decoder's states: they ask
 * @param memory [m][de], the encoder's states: they are read
 * @param Wq [dm][d]
 * @param Wk [de][d]
 * @param Wv [de][dv]
 * @param memoryValid [m], false for a row of `memory` that nobody may read; at least one is true
 * @returns [n][dv]
 * @see Vaswani et al. 2017, Attention Is All You Need, section 3.2.3
 */
export function crossAttention(
  X: number[][],
  memory: number[][],
  Wq: number[][],
  Wk: number[][],
  Wv: number[][],
  memoryValid: boolean[],
): number[][] {
  const readable = memory.filter((_, j) => memoryValid[j]);
  const keys = multiply(readable, Wk);
  const columnsOfV = transpose(multiply(readable, Wv));
  return multiply(X, Wq).map((query) => {
    const weights = softmax(keys.map((key) => dot(query, key) / Math.sqrt(query.length)));
    return columnsOfV.map((column) => dot(weights, column));
  });
}

function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function multiply(a: number[][], b: number[][]): number[][] {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
}

function transpose(matrix: number[][]): number[][] {
  return (matrix[0] as number[]).map((_, column) => matrix.map((row) => row[column] as number));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
