// time-limit-exceeded: extends from every start and counts different numbers
function subarraysWithKDistinct(nums: number[], k: number): number {
  let result = 0;
  for (let start = 0; start < nums.length; start++) {
    const seen = new Set<number>();
    for (let end = start; end < nums.length; end++) {
      seen.add(nums[end]);
      if (seen.size > k) break;
      if (seen.size === k) result++;
    }
  }
  return result;
}
