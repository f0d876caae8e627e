/**
 * Kadane's algorithm: the best sum that ends at an element either continues the best one that ends before it, or starts anew.
 * @param nums not empty
 * @returns the largest sum of a contiguous part that is not empty
 */
export function maxSubArray(nums: number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let endingHere = 0;
  for (const value of nums) {
    endingHere = Math.max(endingHere, 0) + value;
    best = Math.max(best, endingHere);
  }
  return best;
}
