/**
 * One binary search for each border of each query.
 * @param nums ascending, repeats allowed, may be empty
 * @returns for each query the first index whose element is at least the query, and the first whose element is greater
 */
export function lowerAndUpperBound(nums: number[], queries: number[]): number[][] {
  return queries.map((query) => [firstIndexWhere(nums, (value) => value >= query), firstIndexWhere(nums, (value) => value > query)]);
}

/**
 * @param holds false for some first elements, true for all later ones
 * @returns the length of `nums` if it holds for none
 */
function firstIndexWhere(nums: number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = nums.length; // it holds for nothing before low, and for everything from high on
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(nums[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
