// time-limit-exceeded: rob-or-skip recursion without memory
function rob(nums: number[]): number {
  const from = (i: number): number => {
    if (i >= nums.length) return 0;
    return Math.max(nums[i] + from(i + 2), from(i + 1));
  };
  return from(0);
}
