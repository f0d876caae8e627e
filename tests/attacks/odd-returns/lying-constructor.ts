// wrong-answer: returns an object whose constructor is no function
function twoSum(nums, target) {
  return { constructor: { name: { toString: null } }, length: 2 };
}
