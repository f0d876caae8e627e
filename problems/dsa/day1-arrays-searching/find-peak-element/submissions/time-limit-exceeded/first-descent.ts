// time-limit-exceeded: walks from the left until the first descent (batch)
function findPeakElement(nums: number[]): number {
  for (let i = 0; i + 1 < nums.length; i++) {
    if (nums[i] > nums[i + 1]) return i;
  }
  return nums.length - 1;
}
