// accepted: marks by sign, after replacing what is out of range
class Solution {
  firstMissingPositive(nums: number[]): number {
    const n = nums.length;
    for (let i = 0; i < n; i++) if (nums[i] <= 0 || nums[i] > n) nums[i] = n + 1;
    for (let i = 0; i < n; i++) {
      const value = Math.abs(nums[i]);
      if (value <= n && nums[value - 1] > 0) nums[value - 1] *= -1;
    }
    for (let i = 0; i < n; i++) if (nums[i] > 0) return i + 1;
    return n + 1;
  }
}
