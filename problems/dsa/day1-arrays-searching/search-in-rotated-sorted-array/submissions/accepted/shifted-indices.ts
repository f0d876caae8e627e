// accepted: finds the smallest element, then searches through shifted indices
class Solution {
  search(nums: number[], target: number): number {
    const n = nums.length;
    let lo = 0;
    let hi = n - 1;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (nums[mid] > nums[hi]) lo = mid + 1;
      else hi = mid;
    }
    const start = lo;
    lo = 0;
    hi = n - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      const real = (mid + start) % n;
      if (nums[real] === target) return real;
      if (nums[real] < target) lo = mid + 1;
      else hi = mid - 1;
    }
    return -1;
  }
}
