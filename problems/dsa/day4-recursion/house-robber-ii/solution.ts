/** The first house is left, which leaves a row from the second on, or robbed, which forbids the second and the last. */
export function rob(nums: number[]): number {
  const firstLeft = bestOfRow(nums, 1, nums.length);
  const firstRobbed = (nums[0] as number) + bestOfRow(nums, 2, nums.length - 1);
  return Math.max(firstLeft, firstRobbed);
}

/** The most that the houses from `start` (included) to `end` (excluded) give when they stand in a row. */
function bestOfRow(nums: number[], start: number, end: number): number {
  let best = 0;
  let bestBeforeLast = 0;
  for (let i = start; i < end; i++) {
    [bestBeforeLast, best] = [best, Math.max(best, bestBeforeLast + (nums[i] as number))];
  }
  return best;
}
