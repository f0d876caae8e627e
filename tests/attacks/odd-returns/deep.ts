// wrong-answer: returns arrays nested a hundred thousand deep
function twoSum(nums, target) {
  let deep = [];
  for (let i = 0; i < 1e5; i++) deep = [deep];
  return deep;
}
