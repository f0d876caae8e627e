// wrong-answer: gives Infinity or n + 1 when no window reaches the target (should be 0)
function minSubArrayLen(target: number, nums: number[]): number {
  let best = nums.length + 1;
  let sum = 0;
  let left = 0;
  for (let right = 0; right < nums.length; right++) {
    sum += nums[right];
    while (sum >= target) {
      best = Math.min(best, right - left + 1);
      sum -= nums[left++];
    }
  }
  return best;
}
