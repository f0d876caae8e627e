/**
 * ALiBi's penalty for distance, which is added to causal attention scores.
 * @param numHeads each has a slope of its own
 * @param length of queries and keys
 * @returns [numHeads][length][length], query by key; -Infinity where the key comes after the query
 * @see Press, Smith and Lewis 2022, Train Short, Test Long: Attention with Linear Biases
 */
export function alibiBias(numHeads: number, length: number): number[][][] {
  const places = Array.from({ length }, (_, i) => i);
  return slopes(numHeads).map((slope) => places.map((i) => places.map((j) => (j > i ? -Infinity : -slope * (i - j)))));
}

function slopes(numHeads: number): number[] {
  const power = 2 ** Math.floor(Math.log2(numHeads));
  const between = geometricSlopes(2 * power).filter((_, i) => i % 2 === 0);
  return [...geometricSlopes(power), ...between].slice(0, numHeads);
}

/** For a count that is a power of two: from 2^(-8/count) down to 2^-8. */
function geometricSlopes(count: number): number[] {
  return Array.from({ length: count }, (_, h) => 2 ** ((-8 * (h + 1)) / count));
}
