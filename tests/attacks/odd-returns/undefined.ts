// wrong-answer: returns nothing
function twoSum(nums, target) {
  return undefined;
}
