// wrong-answer: updates the largest before it is used for the smallest
function maxProduct(nums: number[]): number {
  let largest = nums[0];
  let smallest = nums[0];
  let best = nums[0];
  for (let i = 1; i < nums.length; i++) {
    const value = nums[i];
    largest = Math.max(value, largest * value, smallest * value);
    smallest = Math.min(value, largest * value, smallest * value);
    best = Math.max(best, largest);
  }
  return best;
}
