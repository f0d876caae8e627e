// time-limit-exceeded: rob-or-skip recursion without memory
function rob(nums: number[]): number {
  if (nums.length === 1) return nums[0];
  function from(i: number, end: number): number {
    if (i >= end) return 0;
    return Math.max(from(i + 1, end), nums[i] + from(i + 2, end));
  }
  return Math.max(from(0, nums.length - 1), from(1, nums.length));
}
