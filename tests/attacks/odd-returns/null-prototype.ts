// wrong-answer: returns an object without a prototype
function twoSum(nums, target) {
  return Object.assign(Object.create(null), { 0: 0, 1: 1, length: 2 });
}
