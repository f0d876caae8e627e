// wrong-answer: throws from a timer after it has answered
function twoSum(nums, target) {
  setTimeout(() => {
    throw new Error('later');
  }, 0);
  return [0, 0];
}
