// wrong-answer: returns an array-like that lies about its length
function twoSum(nums, target) {
  return { length: 2 ** 53, 0: 0, 1: 1 };
}
