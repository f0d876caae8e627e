// accepted: the built-in searches from either end, linear but at the target at once where it stands everywhere
var searchRange = function (nums, target) {
  return [nums.indexOf(target), nums.lastIndexOf(target)];
};
