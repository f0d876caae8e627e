/** The largest and the smallest product that end at each element; a negative element exchanges their roles. */
export function maxProduct(nums: number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let largest = 1;
  let smallest = 1;
  for (const value of nums) {
    const products = [value, largest * value, smallest * value];
    largest = Math.max(...products);
    smallest = Math.min(...products);
    best = Math.max(best, largest);
  }
  return best;
}
