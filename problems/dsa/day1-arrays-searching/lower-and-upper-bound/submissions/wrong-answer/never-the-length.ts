// wrong-answer: never answers nums.length, wrong for queries above every element and for an empty array
function lowerAndUpperBound(nums: number[], queries: number[]): number[][] {
  const bound = (holds: (value: number) => boolean): number => {
    let lo = 0;
    let hi = nums.length - 1;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (holds(nums[mid])) hi = mid;
      else lo = mid + 1;
    }
    return hi;
  };
  return queries.map((q) => [bound((value) => value >= q), bound((value) => value > q)]);
}
