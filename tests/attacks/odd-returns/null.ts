// wrong-answer: returns null
function twoSum(nums, target) {
  return null;
}
