// wrong-answer: stops at whichever equal element it meets first, so repeats give an arbitrary index
function lowerAndUpperBound(nums: number[], queries: number[]): number[][] {
  return queries.map((q) => {
    let lo = 0;
    let hi = nums.length - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      if (nums[mid] === q) return [mid, mid + 1];
      if (nums[mid] < q) lo = mid + 1;
      else hi = mid - 1;
    }
    return [lo, lo];
  });
}
