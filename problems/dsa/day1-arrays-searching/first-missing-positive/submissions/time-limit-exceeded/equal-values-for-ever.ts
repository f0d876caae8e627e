// time-limit-exceeded: swaps two equal values for ever
function firstMissingPositive(nums: number[]): number {
  const n = nums.length;
  for (let i = 0; i < n; i++) {
    while (nums[i] >= 1 && nums[i] <= n && nums[i] !== i + 1) {
      const home = nums[i] - 1;
      const displaced = nums[home];
      nums[home] = nums[i];
      nums[i] = displaced;
    }
  }
  for (let i = 0; i < n; i++) {
    if (nums[i] !== i + 1) return i + 1;
  }
  return n + 1;
}
