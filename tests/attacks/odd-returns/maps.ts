// wrong-answer: returns a map of maps
function twoSum(nums, target) {
  return new Map([[new Map(), new Set([new Map()])]]);
}
