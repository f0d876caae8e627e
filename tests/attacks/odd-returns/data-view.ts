// wrong-answer: returns a view without elements
function twoSum(nums, target) {
  return new DataView(new ArrayBuffer(8));
}
