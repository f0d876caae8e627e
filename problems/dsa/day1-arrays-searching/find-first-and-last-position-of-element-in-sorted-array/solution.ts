/**
 * Two binary searches: the first index that is not below the target, and the first one that is above it.
 * @param nums ascending, repeats allowed, may be empty
 * @returns the first and the last index of `target`, or [-1, -1]
 */
export function searchRange(nums: number[], target: number): number[] {
  const first = firstIndexNotBelow(nums, target);
  if (nums[first] !== target) return [-1, -1];
  return [first, firstIndexNotBelow(nums, target + 1) - 1]; // whole numbers: above the target is not below target + 1
}

/** The length of `nums` if all elements are below `bound`. */
function firstIndexNotBelow(nums: number[], bound: number): number {
  let low = 0;
  let high = nums.length; // everything before low is below the bound, nothing from high on is
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((nums[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
