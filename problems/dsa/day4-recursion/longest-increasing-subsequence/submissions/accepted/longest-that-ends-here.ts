// accepted: the longest that ends at each index, O(n²)
const lengthOfLIS = (nums: number[]): number => {
  const dp: number[] = Array(nums.length).fill(1);
  let best = 1;
  for (let i = 1; i < nums.length; i++) {
    for (let j = 0; j < i; j++) {
      if (nums[j] < nums[i] && dp[j] + 1 > dp[i]) dp[i] = dp[j] + 1;
    }
    best = Math.max(best, dp[i]);
  }
  return best;
};
