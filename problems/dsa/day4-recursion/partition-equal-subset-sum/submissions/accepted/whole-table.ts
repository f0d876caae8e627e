// accepted: the whole table of numbers and sums; plain JavaScript
var canPartition = function (nums) {
  var total = nums.reduce(function (a, b) { return a + b; }, 0);
  if (total % 2 === 1) return false;
  var half = total / 2;
  var dp = [];
  for (var i = 0; i <= nums.length; i++) dp.push(new Array(half + 1).fill(false));
  for (var k = 0; k <= nums.length; k++) dp[k][0] = true;
  for (var row = 1; row <= nums.length; row++) {
    for (var sum = 1; sum <= half; sum++) {
      dp[row][sum] = dp[row - 1][sum] || (sum >= nums[row - 1] && dp[row - 1][sum - nums[row - 1]]);
    }
  }
  return dp[nums.length][half];
};
