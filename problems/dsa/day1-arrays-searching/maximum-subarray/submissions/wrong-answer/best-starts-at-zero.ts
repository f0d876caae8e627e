// wrong-answer: best starts at 0, so an all-negative array gives 0
function maxSubArray(nums: number[]): number {
  let best = 0;
  let current = 0;
  for (const num of nums) {
    current = Math.max(current + num, num);
    best = Math.max(best, current);
  }
  return best;
}
