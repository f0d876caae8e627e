/**
 * Binary search over the answer: with a larger limit on the sum of a part, never more parts are needed.
 * @param nums not empty, none negative
 * @param k from 1 to the number of elements
 * @returns the least possible largest sum of `k` contiguous parts, none of them empty
 */
export function splitArray(nums: number[], k: number): number {
  let low = Math.max(...nums); // a part holds at least one element
  let high = nums.reduce((sum, value) => sum + value, 0); // enough for a single part
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (partsWithin(nums, middle) <= k) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The fewest parts with sums up to `limit`: each part takes as many elements as fit. */
function partsWithin(nums: number[], limit: number): number {
  let parts = 1;
  let sum = 0;
  for (const value of nums) {
    sum += value;
    if (sum > limit) {
      parts++;
      sum = value;
    }
  }
  return parts;
}
