// run-time-error: calls itself for ever
function twoSum(nums, target) {
  return twoSum(nums, target);
}
