// run-time-error: throws a string
function twoSum(nums, target) {
  throw 'a string';
}
