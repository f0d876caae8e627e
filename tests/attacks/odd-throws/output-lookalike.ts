// run-time-error: throws an error that is named as one of the harness
function twoSum(nums, target) {
  throw Object.assign(new Error('more than 5000000 values'), { name: 'OutputTooLarge' });
}
