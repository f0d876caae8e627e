// run-time-error: throws undefined
function twoSum(nums, target) {
  throw undefined;
}
