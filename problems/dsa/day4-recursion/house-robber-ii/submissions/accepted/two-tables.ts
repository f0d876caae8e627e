// accepted: a table for the row without the last house and one for the row without the first
const rob = (nums: number[]): number => {
  if (nums.length < 4) return Math.max(...nums);
  const row = (houses: number[]) => {
    const dp = [houses[0], Math.max(houses[0], houses[1])];
    for (let i = 2; i < houses.length; i++) dp[i] = Math.max(dp[i - 1], dp[i - 2] + houses[i]);
    return dp[dp.length - 1];
  };
  return Math.max(row(nums.slice(0, nums.length - 1)), row(nums.slice(1)));
};
