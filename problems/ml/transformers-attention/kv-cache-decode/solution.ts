/**
 * Causal multi-head attention that keeps the keys and values of all rows so far; no output projection.
 * @see Pope et al. 2022, Efficiently Scaling Transformer Inference
 */
export class CachedAttention {
  /** Columns, so that each projected entry is one dot product. */
  readonly #queryColumns: number[][];
  readonly #keyColumns: number[][];
  readonly #valueColumns: number[][];
  /** Where the block of each head starts. */
  readonly #headStarts: number[];
  readonly #headSize: number;
  readonly #keys: number[][] = [];
  readonly #values: number[][] = [];

  /** @param Wq [dm][dm], applied on the right, as Wk and Wv */
  constructor(Wq: number[][], Wk: number[][], Wv: number[][], numHeads: number) {
    this.#queryColumns = transpose(Wq);
    this.#keyColumns = transpose(Wk);
    this.#valueColumns = transpose(Wv);
    this.#headSize = Wq.length / numHeads;
    this.#headStarts = Array.from({ length: numHeads }, (_, h) => h * this.#headSize);
  }

  /** @returns the outputs of the rows of X, each of which sees the cache, the rows before it, and itself */
  prefill(X: number[][]): number[][] {
    return X.map((x) => this.step(x));
  }

  step(x: number[]): number[] {
    this.#keys.push(project(x, this.#keyColumns));
    this.#values.push(project(x, this.#valueColumns));
    const query = project(x, this.#queryColumns);
    return this.#headStarts.flatMap((start) => this.#attend(query, start));
  }

  truncate(length: number): void {
    this.#keys.splice(length);
    this.#values.splice(length);
  }

  size(): number {
    return this.#keys.length;
  }

  #attend(query: number[], start: number): number[] {
    const end = start + this.#headSize;
    const weights = softmax(this.#keys.map((key) => dot(query, key, start, end) / Math.sqrt(this.#headSize)));
    const output = query.slice(start, end).fill(0);
    this.#values.forEach((value, j) => {
      for (let c = start; c < end; c++) output[c - start] = (output[c - start] as number) + (weights[j] as number) * (value[c] as number);
    });
    return output;
  }
}

function project(x: number[], columns: number[][]): number[] {
  return columns.map((column) => dot(x, column, 0, x.length));
}

/** Over the entries from `start` to `end`, which is excluded. */
function dot(a: number[], b: number[], start: number, end: number): number {
  let sum = 0;
  for (let c = start; c < end; c++) sum += (a[c] as number) * (b[c] as number);
  return sum;
}

function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function transpose(matrix: number[][]): number[][] {
  return matrix.map((_, column) => matrix.map((row) => row[column] as number));
}
