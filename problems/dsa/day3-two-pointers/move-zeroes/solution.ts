/** Moves what is not 0 to the front in its order, and fills up with zeros. */
export function moveZeroes(nums: number[]): void {
  let next = 0;
  for (const value of nums) {
    if (value !== 0) nums[next++] = value;
  }
  nums.fill(0, next);
}
