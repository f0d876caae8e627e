// run-time-error: returns an object whose then throws
function twoSum(nums, target) {
  return {
    get then() {
      throw new Error('no then');
    },
  };
}
