// wrong-answer: never lets a maximum expire
function maxSlidingWindow(nums: number[], k: number): number[] {
  const result: number[] = [];
  let max = -Infinity;
  for (let i = 0; i < nums.length; i++) {
    max = Math.max(max, nums[i]);
    if (i >= k - 1) result.push(max);
  }
  return result;
}
