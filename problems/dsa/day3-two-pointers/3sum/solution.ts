/**
 * Fixes the smallest number of the triplet and finds the other two with one pointer from each end of what follows it.
 * @returns every triplet of values once, each in ascending order
 */
export function threeSum(nums: number[]): number[][] {
  const sorted = nums.toSorted((a, b) => a - b);
  const triplets: number[][] = [];
  for (const [i, first] of sorted.entries()) {
    if (first > 0) break; // all that follow are positive too
    if (first === sorted[i - 1]) continue; // its triplets were found with the equal number before it
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const second = sorted[left] as number;
      const third = sorted[right] as number;
      const sum = first + second + third;
      if (sum === 0) {
        triplets.push([first, second, third]);
        while (sorted[left] === second) left++;
      } else if (sum < 0) left++;
      else right--;
    }
  }
  return triplets;
}
