/** A piece has sum k if the prefix sum before it is the one at its end less k, so it is enough to count prefix sums. */
export function subarraySum(nums: number[], k: number): number {
  const timesSeen = new Map([[0, 1]]); // the empty prefix
  let sum = 0;
  let pieces = 0;
  for (const value of nums) {
    sum += value;
    pieces += timesSeen.get(sum - k) ?? 0;
    timesSeen.set(sum, (timesSeen.get(sum) ?? 0) + 1);
  }
  return pieces;
}
