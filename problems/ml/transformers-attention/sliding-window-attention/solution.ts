/**
 * Causal attention in which query i sees only the `window` latest keys, its own included.
 * @param Q [n][d]
 * @param K [n][d]
 * @param V [n][dv]
 * @returns [n][dv]; each row is a weighted mean of at most `window` rows of V
 * @see Beltagy et al. 2020, Longformer; Jiang et al. 2023, Mistral 7B
 */
export function slidingWindowAttention(Q: number[][], K: number[][], V: number[][], window: number): number[][] {
  return Q.map((_, i) => {
    const { first, weights } = windowWeights(Q, K, window, i);
    const seen = V.slice(first, i + 1);
    return (seen[0] as number[]).map((_, column) => weights.reduce((sum, weight, j) => sum + weight * (seen[j]?.[column] as number), 0));
  });
}

/** The weights of query i over the keys `first`..i. */
export function windowWeights(Q: number[][], K: number[][], window: number, i: number): { first: number; weights: number[] } {
  const query = Q[i] as number[];
  const first = Math.max(0, i - window + 1);
  const scores = K.slice(first, i + 1).map((key) => dot(query, key) / Math.sqrt(query.length));
  return { first, weights: softmax(scores) };
}

/** The maximum is subtracted first: scores reach thousands, and exp overflows from 710 on. */
function softmax(scores: number[]): number[] {
  const max = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - max));
  const sum = exponentials.reduce((total, value) => total + value);
  return exponentials.map((value) => value / sum);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
