// wrong-answer: returns functions
function twoSum(nums, target) {
  return [() => 0, class {}];
}
