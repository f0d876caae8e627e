// accepted: a table over prefixes and numbers of parts
function splitArray(nums: number[], k: number): number {
  const n = nums.length;
  const prefix = [0];
  for (const num of nums) prefix.push(prefix[prefix.length - 1] + num);
  const dp: number[][] = Array.from({ length: k + 1 }, () => new Array(n + 1).fill(Infinity));
  dp[0][0] = 0;
  for (let parts = 1; parts <= k; parts++) {
    for (let end = 1; end <= n; end++) {
      for (let start = 0; start < end; start++) {
        dp[parts][end] = Math.min(dp[parts][end], Math.max(dp[parts - 1][start], prefix[end] - prefix[start]));
      }
    }
  }
  return dp[k][n];
}
