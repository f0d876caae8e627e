// wrong-answer: returns symbols
function twoSum(nums, target) {
  return [Symbol('zero'), Symbol('one')];
}
