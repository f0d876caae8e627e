// time-limit-exceeded: counts every distinct value by a scan
function topKFrequent(nums: number[], k: number): number[] {
  const values = [...new Set(nums)];
  const counts = new Map<number, number>();
  for (const value of values) {
    let count = 0;
    for (let i = 0; i < nums.length; i++) {
      if (nums[i] === value) count++;
    }
    counts.set(value, count);
  }
  return values.sort((a, b) => counts.get(b)! - counts.get(a)!).slice(0, k);
}
