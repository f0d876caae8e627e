// run-time-error: throws a symbol
function twoSum(nums, target) {
  throw Symbol('thrown');
}
