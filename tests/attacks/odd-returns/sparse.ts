// wrong-answer: returns an array with a hole
function twoSum(nums, target) {
  return [0, , 1];
}
