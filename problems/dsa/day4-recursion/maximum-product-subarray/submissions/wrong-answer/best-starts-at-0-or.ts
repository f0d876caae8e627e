// wrong-answer: best starts at 0 or 1, wrong for a single negative number
function maxProduct(nums: number[]): number {
  let best = 0;
  let largest = 1;
  let smallest = 1;
  for (const value of nums) {
    [largest, smallest] = [Math.max(value, largest * value, smallest * value), Math.min(value, largest * value, smallest * value)];
    best = Math.max(best, largest);
  }
  return best;
}
