// time-limit-exceeded: insertion sort of the squares, quadratic when all numbers are negative
function sortedSquares(nums: number[]): number[] {
  for (let i = 1; i < nums.length; i++) {
    for (let j = i; j > 0 && nums[j - 1] * nums[j - 1] > nums[j] * nums[j]; j--) {
      [nums[j - 1], nums[j]] = [nums[j], nums[j - 1]];
    }
  }
  return nums.map((value) => value * value);
}
