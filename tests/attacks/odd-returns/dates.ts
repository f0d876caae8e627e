// wrong-answer: returns invalid dates
function twoSum(nums, target) {
  return [new Date(Number.NaN), new Date(0)];
}
