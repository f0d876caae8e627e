// accepted: divides the range; a part whose ends both hold the target is answered at once
class Solution {
  searchRange(nums: number[], target: number): number[] {
    const solve = (lo: number, hi: number): number[] => {
      if (lo > hi || nums[lo] > target || nums[hi] < target) return [-1, -1];
      if (nums[lo] === target && nums[hi] === target) return [lo, hi];
      const mid = (lo + hi) >> 1;
      const left = solve(lo, mid);
      const right = solve(mid + 1, hi);
      if (left[0] === -1) return right;
      if (right[0] === -1) return left;
      return [left[0], right[1]];
    };
    return solve(0, nums.length - 1);
  }
}
