// accepted: in each step the sorted half gives its first element as a candidate, and the other half is searched
class Solution {
  findMin(nums: number[]): number {
    let best = nums[0];
    let lo = 0;
    let hi = nums.length - 1;
    while (lo <= hi) {
      if (nums[lo] < nums[hi]) return Math.min(best, nums[lo]);
      const mid = (lo + hi) >> 1;
      best = Math.min(best, nums[mid]);
      if (nums[mid] >= nums[lo]) lo = mid + 1;
      else hi = mid - 1;
    }
    return best;
  }
}
