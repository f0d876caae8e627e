// time-limit-exceeded: take-or-skip recursion without memory
function canPartition(nums: number[]): boolean {
  const total = nums.reduce((a, b) => a + b, 0);
  if (total % 2 !== 0) return false;
  const search = (i: number, missing: number): boolean => {
    if (missing === 0) return true;
    if (missing < 0 || i === nums.length) return false;
    return search(i + 1, missing - nums[i]) || search(i + 1, missing);
  };
  return search(0, total / 2);
}
