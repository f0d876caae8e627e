type Matrix = number[][];

export interface Parameters {
  attnNorm: number[];
  ffnNorm: number[];
  Wq: Matrix;
  Wk: Matrix;
  Wv: Matrix;
  Wo: Matrix;
  Wgate: Matrix;
  Wup: Matrix;
  Wdown: Matrix;
}

const EPSILON = 1e-6;

/**
 * One layer of a decoder-only model: X + attention(norm(X)), then the same with the feed-forward part.
 * @param X [n][dm], at the positions 0 to n - 1
 * @returns [n][dm]
 * @see Touvron et al. 2023, LLaMA; Zhang and Sennrich 2019, RMSNorm
 */
export function decoderBlock(X: Matrix, p: Parameters, numHeads: number, numKvHeads: number, ropeBase: number): Matrix {
  const attended = sum(X, attention(rmsNorm(X, p.attnNorm), p, numHeads, numKvHeads, ropeBase));
  return sum(attended, feedForward(rmsNorm(attended, p.ffnNorm), p));
}

function rmsNorm(X: Matrix, gains: number[]): Matrix {
  return X.map((row) => {
    const root = Math.sqrt(dot(row, row) / row.length + EPSILON);
    return row.map((value, column) => (value / root) * (gains[column] as number));
  });
}

function attention(normed: Matrix, p: Parameters, numHeads: number, numKvHeads: number, ropeBase: number): Matrix {
  const group = numHeads / numKvHeads;
  const values = heads(product(normed, p.Wv), numKvHeads);
  const outputs = headWeights(normed, p, numHeads, numKvHeads, ropeBase).map((weights, head) =>
    product(weights, values[Math.floor(head / group)] as Matrix),
  );
  const joined = normed.map((_, position) => outputs.flatMap((output) => output[position] as number[]));
  return product(joined, p.Wo);
}

/** [numHeads][n][n], from rows that are normalised; 0 above the diagonal. */
function headWeights(normed: Matrix, p: Parameters, numHeads: number, numKvHeads: number, ropeBase: number): Matrix[] {
  const group = numHeads / numKvHeads;
  const queries = heads(product(normed, p.Wq), numHeads).map((head) => rotated(head, ropeBase));
  const keys = heads(product(normed, p.Wk), numKvHeads).map((head) => rotated(head, ropeBase));
  return queries.map((ownQueries, head) => {
    const sharedKeys = keys[Math.floor(head / group)] as Matrix;
    return ownQueries.map((query, position) => {
      const scores = sharedKeys.slice(0, position + 1).map((key) => dot(query, key) / Math.sqrt(query.length));
      const weights = softmax(scores);
      return sharedKeys.map((_, key) => weights[key] ?? 0);
    });
  });
}

/** The weights of every head, as the block computes them. */
export function attentionWeights(X: Matrix, p: Parameters, numHeads: number, numKvHeads: number, ropeBase: number): Matrix[] {
  return headWeights(rmsNorm(X, p.attnNorm), p, numHeads, numKvHeads, ropeBase);
}

/** Turns entry i with entry i + width / 2 by an angle that grows with the position, ever slower for larger i. */
function rotated(head: Matrix, ropeBase: number): Matrix {
  return head.map((row, position) => {
    const half = row.length / 2;
    return row.map((value, i) => {
      const angle = position * ropeBase ** (-(i % half) / half);
      const partner = i < half ? -(row[i + half] as number) : (row[i - half] as number);
      return value * Math.cos(angle) + partner * Math.sin(angle);
    });
  });
}

function feedForward(normed: Matrix, p: Parameters): Matrix {
  const gates = product(normed, p.Wgate);
  const ups = product(normed, p.Wup);
  const hidden = gates.map((row, position) => row.map((gate, column) => silu(gate) * (ups[position]?.[column] as number)));
  return product(hidden, p.Wdown);
}

function silu(value: number): number {
  return value / (1 + Math.exp(-value));
}

function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const total = exponentials.reduce((sum, value) => sum + value);
  return exponentials.map((value) => value / total);
}

/** Cuts the columns into `count` parts of the same width. */
function heads(A: Matrix, count: number): Matrix[] {
  const width = (A[0] as number[]).length / count;
  return Array.from({ length: count }, (_, head) => A.map((row) => row.slice(head * width, (head + 1) * width)));
}

function product(A: Matrix, B: Matrix): Matrix {
  const columns = (B[0] as number[]).map((_, column) => B.map((row) => row[column] as number));
  return A.map((row) => columns.map((column) => dot(row, column)));
}

function sum(A: Matrix, B: Matrix): Matrix {
  return A.map((row, i) => row.map((value, j) => value + (B[i]?.[j] as number)));
}

function dot(a: number[], b: number[]): number {
  return a.reduce((total, value, i) => total + value * (b[i] as number), 0);
}
