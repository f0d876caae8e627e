// accepted: adds the best that ends two or three houses before to each house, in the array itself; plain JavaScript
var rob = function (nums) {
  for (var i = 2; i < nums.length; i++) {
    nums[i] += Math.max(nums[i - 2], i > 2 ? nums[i - 3] : 0);
  }
  return Math.max(nums[nums.length - 1], nums.length > 1 ? nums[nums.length - 2] : 0);
};
