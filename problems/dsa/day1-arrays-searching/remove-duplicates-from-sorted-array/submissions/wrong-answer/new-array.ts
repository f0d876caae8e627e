// wrong-answer: collects the distinct values in a new array and returns its length, nums itself unchanged
function removeDuplicates(nums: number[]): number {
  const distinct: number[] = [];
  for (const value of nums) {
    if (distinct[distinct.length - 1] !== value) distinct.push(value);
  }
  nums = distinct;
  return nums.length;
}
