// wrong-answer: returns an array that holds itself
function twoSum(nums, target) {
  const answer = [0, 0];
  answer[1] = answer;
  return answer;
}
