// wrong-answer: runs over the sums upwards, so a number is used several times
function canPartition(nums: number[]): boolean {
  const total = nums.reduce((a, b) => a + b, 0);
  if (total % 2) return false;
  const half = total / 2;
  const dp = new Array(half + 1).fill(false);
  dp[0] = true;
  for (const value of nums) {
    for (let sum = value; sum <= half; sum++) dp[sum] = dp[sum] || dp[sum - value];
  }
  return dp[half];
}
