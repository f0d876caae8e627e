// wrong-answer: sorts by value, descending
function largestNumber(nums: number[]): string {
  nums.sort((a, b) => b - a);
  return nums[0] === 0 ? '0' : nums.join('');
}
