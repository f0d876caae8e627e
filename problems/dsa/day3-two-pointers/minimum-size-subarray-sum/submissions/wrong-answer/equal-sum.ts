// wrong-answer: looks for a sum equal to the target instead of at least the target
function minSubArrayLen(target: number, nums: number[]): number {
  let best = Infinity;
  let sum = 0;
  let left = 0;
  for (let right = 0; right < nums.length; right++) {
    sum += nums[right];
    while (sum > target) sum -= nums[left++];
    if (sum === target) best = Math.min(best, right - left + 1);
  }
  return best === Infinity ? 0 : best;
}
