// run-time-error, memory-limit-exceeded: throws an error that looks like the end of memory
function twoSum(nums, target) {
  throw new RangeError('Array buffer allocation failed');
}
