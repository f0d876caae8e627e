// wrong-answer: returns an object with a key called __proto__
function twoSum(nums, target) {
  return JSON.parse('{"__proto__": [0, 1], "length": 2}');
}
