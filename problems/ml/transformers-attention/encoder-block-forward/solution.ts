export interface EncoderParameters {
  Wq: number[][];
  Wk: number[][];
  Wv: number[][];
  Wo: number[][];
  bq: number[];
  bk: number[];
  bv: number[];
  bo: number[];
  W1: number[][];
  b1: number[];
  W2: number[][];
  b2: number[];
  ln1Gain: number[];
  ln1Bias: number[];
  ln2Gain: number[];
  ln2Bias: number[];
}

const EPSILON = 1e-5;

/**
 * One block of a transformer encoder: self-attention and a ReLU network, each with a residual and a layer norm.
 * @param X [n][dm]
 * @param p weights, which stand on the right, as in X W, and biases
 * @param numHeads divides dm
 * @param preNorm whether a part works on normed rows, or its residual's sum is normed
 * @returns [n][dm]
 * @see Vaswani et al. 2017, section 3.1; Xiong et al. 2020, On Layer Normalization in the Transformer Architecture
 */
export function encoderBlock(X: number[][], p: EncoderParameters, numHeads: number, preNorm: boolean): number[][] {
  const norm1 = (rows: number[][]) => layerNorm(rows, p.ln1Gain, p.ln1Bias);
  const norm2 = (rows: number[][]) => layerNorm(rows, p.ln2Gain, p.ln2Bias);
  if (preNorm) {
    const attended = add(X, attention(norm1(X), p, numHeads));
    return add(attended, feedForward(norm2(attended), p));
  }
  const attended = norm1(add(X, attention(X, p, numHeads)));
  return norm2(add(attended, feedForward(attended, p)));
}

function attention(rows: number[][], p: EncoderParameters, numHeads: number): number[][] {
  const valuesByHead = splitHeads(affine(rows, p.Wv, p.bv), numHeads);
  const heads = attentionWeights(rows, p, numHeads).map((weights, h) => multiply(weights, valuesByHead[h] as number[][]));
  const joined = rows.map((_, i) => heads.flatMap((head) => head[i] as number[]));
  return affine(joined, p.Wo, p.bo);
}

/** @returns [numHeads][n][n] */
function attentionWeights(rows: number[][], p: EncoderParameters, numHeads: number): number[][][] {
  const keysByHead = splitHeads(affine(rows, p.Wk, p.bk), numHeads);
  return splitHeads(affine(rows, p.Wq, p.bq), numHeads).map((queries, h) =>
    queries.map((query) => softmax((keysByHead[h] as number[][]).map((key) => dot(query, key) / Math.sqrt(query.length)))),
  );
}

/** The weights inside a block, which norms its rows first if `preNorm`. */
export function weightsOfBlock(X: number[][], p: EncoderParameters, numHeads: number, preNorm: boolean): number[][][] {
  return attentionWeights(preNorm ? layerNorm(X, p.ln1Gain, p.ln1Bias) : X, p, numHeads);
}

function feedForward(rows: number[][], p: EncoderParameters): number[][] {
  const hidden = affine(rows, p.W1, p.b1).map((row) => row.map((value) => Math.max(0, value)));
  return affine(hidden, p.W2, p.b2);
}

function layerNorm(rows: number[][], gain: number[], bias: number[]): number[][] {
  return rows.map((row) => {
    const mean = average(row);
    const deviation = Math.sqrt(average(row.map((value) => (value - mean) ** 2)) + EPSILON);
    return row.map((value, c) => ((value - mean) / deviation) * (gain[c] as number) + (bias[c] as number));
  });
}

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value) / values.length;
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

function add(a: number[][], b: number[][]): number[][] {
  return a.map((row, i) => row.map((value, c) => value + ((b[i] as number[])[c] as number)));
}

function affine(rows: number[][], weights: number[][], bias: number[]): number[][] {
  return multiply(rows, weights).map((row) => row.map((value, c) => value + (bias[c] as number)));
}

function multiply(a: number[][], b: number[][]): number[][] {
  const columns = (b[0] as number[]).map((_, column) => b.map((row) => row[column] as number));
  return a.map((row) => columns.map((column) => dot(row, column)));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
