// run-time-error: returns an array with a getter that throws
function twoSum(nums, target) {
  return Object.defineProperty([0, 0], 1, {
    enumerable: true,
    get() {
      throw new Error('read');
    },
  });
}
