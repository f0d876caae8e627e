// run-time-error: throws null
function twoSum(nums, target) {
  throw null;
}
