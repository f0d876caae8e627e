// wrong-answer: returns promises inside of an array
function twoSum(nums, target) {
  return [Promise.resolve(0), Promise.resolve(1)];
}
