// wrong-answer: returns a string of two digits
function twoSum(nums, target) {
  return '01';
}
