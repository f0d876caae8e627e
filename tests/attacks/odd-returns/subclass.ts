// wrong-answer: returns an array of a class of its own
function twoSum(nums, target) {
  class Pair extends Array {}
  return Pair.of(0, 0);
}
