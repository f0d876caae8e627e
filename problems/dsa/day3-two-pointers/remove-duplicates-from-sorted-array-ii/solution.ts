/**
 * Moves what is kept to the front of `nums`, each element once.
 * @returns how many elements are kept
 */
export function removeDuplicates(nums: number[]): number {
  let kept = 0;
  for (const value of nums) {
    if (nums[kept - 2] !== value) nums[kept++] = value;
  }
  return kept;
}
