// wrong-answer: upper bound is the last equal index instead of one past it
function lowerAndUpperBound(nums: number[], queries: number[]): number[][] {
  const lowerBound = (q: number): number => {
    let lo = 0;
    let hi = nums.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (nums[mid] < q) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  return queries.map((q) => {
    const lower = lowerBound(q);
    return nums[lower] === q ? [lower, lowerBound(q + 1) - 1] : [lower, lower];
  });
}
