// accepted: one loop with a running product from each end; plain JavaScript
var productExceptSelf = function (nums) {
  var n = nums.length;
  var answer = Array(n).fill(1);
  var prefix = 1;
  var suffix = 1;
  for (var i = 0; i < n; i++) {
    answer[i] *= prefix;
    prefix *= nums[i];
    answer[n - 1 - i] *= suffix;
    suffix *= nums[n - 1 - i];
  }
  return answer;
};
