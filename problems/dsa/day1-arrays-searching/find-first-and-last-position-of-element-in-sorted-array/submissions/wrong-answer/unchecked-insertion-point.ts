// wrong-answer: takes the insertion point as the start without checking that the target is there (absent target, empty array)
function searchRange(nums: number[], target: number): number[] {
  const lowerBound = (value: number): number => {
    let lo = 0;
    let hi = nums.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (nums[mid] < value) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  return [lowerBound(target), lowerBound(target + 1) - 1];
}
