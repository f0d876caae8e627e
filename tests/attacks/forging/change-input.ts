// wrong-answer: changes its input so that it fits the answer
function twoSum(nums, target) {
  nums.length = 0;
  nums.push(target, 0);
  return [0, 1];
}
