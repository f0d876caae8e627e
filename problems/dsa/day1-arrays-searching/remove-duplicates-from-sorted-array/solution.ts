/**
 * Keeps each value that differs from the one kept last; what is kept is written to the front.
 * @param nums ascending, repeats allowed
 * @returns how many elements at the front of `nums` count
 */
export function removeDuplicates(nums: number[]): number {
  let kept = 0;
  for (const value of nums) {
    const isNew = value !== nums[kept - 1]; // before the first there is undefined, which no value equals
    if (isNew) nums[kept++] = value;
  }
  return kept;
}
