// time-limit-exceeded: scans the whole array for every candidate
function missingNumber(nums: number[]): number {
  for (let candidate = 0; candidate < nums.length; candidate++) {
    let found = false;
    for (let i = 0; i < nums.length && !found; i++) {
      if (nums[i] === candidate) found = true;
    }
    if (!found) return candidate;
  }
  return nums.length;
}
