/**
 * Halves the range that holds the minimum: an element greater than the last one stands before the minimum, any other one does not.
 * @param nums distinct, ascending, then rotated; not empty
 */
export function findMin(nums: number[]): number {
  let low = 0;
  let high = nums.length - 1; // the minimum stands from low to high, both included
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const isBeforeMinimum = (nums[middle] as number) > (nums[high] as number);
    if (isBeforeMinimum) low = middle + 1;
    else high = middle;
  }
  return nums[low] as number;
}
