/**
 * Rotates to the right in place: reversing everything brings the last elements to the front, reversing both parts restores their order.
 * @param nums not empty
 */
export function rotate(nums: number[], k: number): void {
  const places = k % nums.length;
  reverse(nums, 0, nums.length);
  reverse(nums, 0, places);
  reverse(nums, places, nums.length);
}

/** Reverses the part from `start` (included) to `end` (excluded). */
function reverse(nums: number[], start: number, end: number): void {
  for (let i = start, j = end - 1; i < j; i++, j--) {
    const value = nums[i] as number;
    nums[i] = nums[j] as number;
    nums[j] = value;
  }
}
