// run-time-error: returns an iterable that throws half-way
function twoSum(nums, target) {
  return {
    *[Symbol.iterator]() {
      yield 0;
      throw new Error('half-way');
    },
  };
}
