/**
 * Always keeps the half towards which the array rises: walking uphill from there, a peak cannot be missed.
 * @param nums not empty, neighbours differ
 * @returns the index of any peak
 */
export function findPeakElement(nums: number[]): number {
  let low = 0;
  let high = nums.length - 1; // a peak lies from low to high, both included
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const isRising = (nums[middle] as number) < (nums[middle + 1] as number);
    if (isRising) low = middle + 1;
    else high = middle;
  }
  return low;
}
