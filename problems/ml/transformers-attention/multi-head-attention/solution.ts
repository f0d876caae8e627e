/**
 * Multi-head self-attention without biases; weights stand on the right, as in X W.
 * @param X [n][dm]
 * @param Wq [dm][dm], as Wk, Wv and Wo
 * @param numHeads divides dm; head h owns the dm / numHeads columns from h · dm / numHeads on
 * @param causal whether row i sees rows 0 to i only
 * @returns [n][dm]
 * @see Vaswani et al. 2017, Attention Is All You Need, section 3.2.2
 */
export function multiHeadAttention(
  X: number[][],
  Wq: number[][],
  Wk: number[][],
  Wv: number[][],
  Wo: number[][],
  numHeads: number,
  causal: boolean,
): number[][] {
  const weightsByHead = attentionWeights(X, Wq, Wk, numHeads, causal);
  const valuesByHead = splitHeads(multiply(X, Wv), numHeads);
  const heads = weightsByHead.map((weights, h) => multiply(weights, valuesByHead[h] as number[][]));
  const concatenated = X.map((_, i) => heads.flatMap((head) => head[i] as number[]));
  return multiply(concatenated, Wo);
}

/** @returns [numHeads][n] rows, each as long as the row sees */
export function attentionWeights(X: number[][], Wq: number[][], Wk: number[][], numHeads: number, causal: boolean): number[][][] {
  const keysByHead = splitHeads(multiply(X, Wk), numHeads);
  return splitHeads(multiply(X, Wq), numHeads).map((queries, h) => {
    const keys = keysByHead[h] as number[][];
    return queries.map((query, i) => {
      const visible = causal ? keys.slice(0, i + 1) : keys;
      return softmax(visible.map((key) => dot(query, key) / Math.sqrt(query.length)));
    });
  });
}

/** [n][dm] as [numHeads][n][dm / numHeads]. */
function splitHeads(matrix: number[][], numHeads: number): number[][][] {
  const size = (matrix[0] as number[]).length / numHeads;
  return Array.from({ length: numHeads }, (_, h) => matrix.map((row) => row.slice(h * size, (h + 1) * size)));
}

function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function multiply(a: number[][], b: number[][]): number[][] {
  const columns = (b[0] as number[]).map((_, column) => b.map((row) => row[column] as number));
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/** Over the length of `a`; `b` may be longer. */
function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
