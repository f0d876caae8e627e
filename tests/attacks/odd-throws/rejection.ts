// run-time-error: rejects with nothing
function twoSum(nums, target) {
  return Promise.reject();
}
