// time-limit-exceeded: scans the whole array for 1, 2, 3 and so on
function firstMissingPositive(nums: number[]): number {
  for (let candidate = 1; ; candidate++) {
    let found = false;
    for (let i = 0; i < nums.length && !found; i++) {
      if (nums[i] === candidate) found = true;
    }
    if (!found) return candidate;
  }
}
