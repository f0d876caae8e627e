/**
 * Halves the range until it is empty; where it closes, the target stands if it is there at all.
 * @param nums strictly ascending
 * @returns the index of `target`, or -1
 */
export function search(nums: number[], target: number): number {
  let low = 0; // everything before `low` is smaller than the target
  let high = nums.length; // nothing from `high` on is smaller than the target
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((nums[middle] as number) < target) low = middle + 1;
    else high = middle;
  }
  return nums[low] === target ? low : -1;
}
