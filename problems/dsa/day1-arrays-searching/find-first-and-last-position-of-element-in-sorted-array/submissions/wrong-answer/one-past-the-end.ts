// wrong-answer: the end is one past the last occurrence
function searchRange(nums: number[], target: number): number[] {
  const bound = (isUpper: boolean): number => {
    let lo = 0;
    let hi = nums.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (nums[mid] < target || (isUpper && nums[mid] === target)) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  const start = bound(false);
  if (start === nums.length || nums[start] !== target) return [-1, -1];
  return [start, bound(true)];
}
