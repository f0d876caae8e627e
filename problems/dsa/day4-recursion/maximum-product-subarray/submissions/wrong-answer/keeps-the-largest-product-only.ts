// wrong-answer: keeps the largest product only and loses a negative one that a second negative would turn
function maxProduct(nums: number[]): number {
  let current = nums[0];
  let best = nums[0];
  for (let i = 1; i < nums.length; i++) {
    current = Math.max(nums[i], current * nums[i]);
    best = Math.max(best, current);
  }
  return best;
}
