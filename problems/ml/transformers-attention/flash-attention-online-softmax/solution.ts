/**
 * Exact attention over keys that arrive in blocks, none of which is kept.
 * @see Milakov and Gimelshein 2018, Online normalizer calculation for softmax; Dao et al. 2022, FlashAttention, algorithm 1
 */
export class StreamingAttention {
  readonly #queries: QueryState[];

  /**
   * @param Q [n][d]
   * @param dv the length of a value
   */
  constructor(Q: number[][], dv: number) {
    this.#queries = Q.map((query) => new QueryState(query, dv));
  }

  /**
   * @param K [k][d]
   * @param V [k][dv]
   */
  push(K: number[][], V: number[][]): void {
    for (const query of this.#queries) query.push(K, V);
  }

  /** @returns [n][dv]; zeros before the first block */
  output(): number[][] {
    return this.#queries.map((query) => query.output());
  }

  /** @returns [n], of the scaled scores; -Infinity before the first block */
  logSumExp(): number[] {
    return this.#queries.map((query) => query.logSumExp());
  }
}

/** What one query needs to know of all keys so far. Sums are in units of exp(max), so that nothing overflows. */
class QueryState {
  readonly #query: number[];
  readonly #weightedValues: number[];
  #max = -Infinity;
  #sum = 0;

  constructor(query: number[], dv: number) {
    this.#query = query;
    this.#weightedValues = new Array<number>(dv).fill(0);
  }

  push(K: number[][], V: number[][]): void {
    const scores = K.map((key) => dot(this.#query, key) / Math.sqrt(key.length));
    this.#rescale(Math.max(this.#max, ...scores));
    scores.forEach((score, j) => {
      this.#add(Math.exp(score - this.#max), V[j] as number[]);
    });
  }

  output(): number[] {
    const sum = this.#sum || 1; // without keys the values' sum is 0, and so is the output
    return this.#weightedValues.map((value) => value / sum);
  }

  logSumExp(): number {
    return this.#max + Math.log(this.#sum);
  }

  /** From -Infinity the factor is 0, which leaves the empty sums empty. */
  #rescale(max: number): void {
    const factor = Math.exp(this.#max - max);
    this.#max = max;
    this.#sum *= factor;
    for (let c = 0; c < this.#weightedValues.length; c++) this.#weightedValues[c] = (this.#weightedValues[c] as number) * factor;
  }

  #add(weight: number, value: number[]): void {
    this.#sum += weight;
    for (let c = 0; c < value.length; c++) this.#weightedValues[c] = (this.#weightedValues[c] as number) + weight * (value[c] as number);
  }
}

function dot(a: number[], b: number[]): number {
  let sum = 0;
  for (let c = 0; c < a.length; c++) sum += (a[c] as number) * (b[c] as number);
  return sum;
}
