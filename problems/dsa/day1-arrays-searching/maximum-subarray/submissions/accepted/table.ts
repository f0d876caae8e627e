// accepted: a table of the best sums by end, and its maximum by spreading
class Solution {
  maxSubArray(nums: number[]): number {
    const dp: number[] = [nums[0]];
    for (let i = 1; i < nums.length; i++) dp[i] = dp[i - 1] > 0 ? dp[i - 1] + nums[i] : nums[i];
    return Math.max(...dp);
  }
}
