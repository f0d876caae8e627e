// run-time-error: throws an error whose message cannot be read
function twoSum(nums, target) {
  throw Object.defineProperties(new Error(), {
    message: {
      get() {
        throw new Error('again');
      },
    },
    stack: { value: 5 },
    name: { value: null },
  });
}
