// time-limit-exceeded: take-or-skip recursion without memory
function lengthOfLIS(nums: number[]): number {
  function longest(i: number, last: number): number {
    if (i === nums.length) return 0;
    const skipped = longest(i + 1, last);
    if (nums[i] <= last) return skipped;
    return Math.max(skipped, 1 + longest(i + 1, nums[i]));
  }
  return longest(0, -Infinity);
}
