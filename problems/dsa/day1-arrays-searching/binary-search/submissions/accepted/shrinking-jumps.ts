// accepted: jumps by falling powers of two to the last element not larger than the target; plain JavaScript
var search = function (nums, target) {
  var position = -1;
  for (var jump = 1 << 17; jump > 0; jump >>= 1) {
    if (position + jump < nums.length && nums[position + jump] <= target) position += jump;
  }
  return position >= 0 && nums[position] === target ? position : -1;
};
