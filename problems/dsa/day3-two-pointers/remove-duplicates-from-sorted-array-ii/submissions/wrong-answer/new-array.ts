// wrong-answer: builds a new array and returns its length, nums unchanged
function removeDuplicates(nums: number[]): number {
  const result: number[] = [];
  for (const value of nums) {
    if (result[result.length - 2] !== value) result.push(value);
  }
  nums = result;
  return nums.length;
}
