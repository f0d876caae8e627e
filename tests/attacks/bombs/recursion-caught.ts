// time-limit-exceeded, run-time-error: calls itself for ever and catches what comes of it
function twoSum(nums, target) {
  try {
    return twoSum(nums, target);
  } catch {
    return twoSum(nums, target);
  }
}
