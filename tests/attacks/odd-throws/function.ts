// run-time-error: throws a function
function twoSum(nums, target) {
  throw twoSum;
}
