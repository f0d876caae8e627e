// wrong-answer: compares each number with the next one without sorting
function singleNumber(nums: number[]): number {
  for (let i = 0; i < nums.length; i += 2) {
    if (nums[i] !== nums[i + 1]) return nums[i];
  }
  return nums[nums.length - 1];
}
