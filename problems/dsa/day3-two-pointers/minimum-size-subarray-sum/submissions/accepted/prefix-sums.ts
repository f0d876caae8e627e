// accepted: prefix sums and a binary search for each start, O(n log n)
function minSubArrayLen(target: number, nums: number[]): number {
  const n = nums.length;
  const prefix = new Array<number>(n + 1).fill(0);
  for (let i = 0; i < n; i++) prefix[i + 1] = prefix[i] + nums[i];
  let best = n + 1;
  for (let i = 0; i < n; i++) {
    let low = i + 1;
    let high = n + 1;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (prefix[mid] - prefix[i] >= target) high = mid;
      else low = mid + 1;
    }
    if (low <= n) best = Math.min(best, low - i);
  }
  return best > n ? 0 : best;
}
