// accepted: counts what is left of the farthest jump, like fuel; plain JavaScript
var canJump = function (nums) {
  var fuel = 1;
  for (var i = 0; i < nums.length; i++) {
    fuel -= 1;
    if (fuel < 0) return false;
    if (nums[i] > fuel) fuel = nums[i];
  }
  return true;
};
