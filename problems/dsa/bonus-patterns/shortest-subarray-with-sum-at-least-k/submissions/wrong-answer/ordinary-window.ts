// wrong-answer: ordinary shrinking window, wrong with negative numbers
function shortestSubarray(nums: number[], k: number): number {
  let left = 0;
  let sum = 0;
  let best = Infinity;
  for (let right = 0; right < nums.length; right++) {
    sum += nums[right];
    while (sum >= k && left <= right) {
      best = Math.min(best, right - left + 1);
      sum -= nums[left++];
    }
  }
  return best === Infinity ? -1 : best;
}
