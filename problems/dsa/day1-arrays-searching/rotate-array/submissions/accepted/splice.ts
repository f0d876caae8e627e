// accepted: cuts off the end and puts it in front; plain JavaScript
var rotate = function (nums, k) {
  k %= nums.length;
  nums.unshift(...nums.splice(nums.length - k, k));
};
