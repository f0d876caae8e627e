// wrong-answer: returns a thenable that answers twice
function twoSum(nums, target) {
  return {
    then(resolve) {
      resolve([0, 0]);
      resolve([0, 1]);
      throw new Error('and throws');
    },
  };
}
