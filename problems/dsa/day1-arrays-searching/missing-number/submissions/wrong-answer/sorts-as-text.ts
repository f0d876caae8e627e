// wrong-answer: sorts with the default comparator (10 before 2) and reports the first gap
function missingNumber(nums: number[]): number {
  nums.sort();
  for (let i = 0; i < nums.length; i++) {
    if (nums[i] !== i) return i;
  }
  return nums.length;
}
