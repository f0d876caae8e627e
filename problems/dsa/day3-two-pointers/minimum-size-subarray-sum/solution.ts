/** A window whose sum is below the target: whenever an element makes it reach it, elements are dropped on the left. */
export function minSubArrayLen(target: number, nums: number[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  let sum = 0;
  let start = 0;
  for (const [i, value] of nums.entries()) {
    sum += value;
    while (sum >= target) {
      shortest = Math.min(shortest, i + 1 - start);
      sum -= nums[start++] as number;
    }
  }
  return Number.isFinite(shortest) ? shortest : 0;
}
