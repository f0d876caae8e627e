// wrong-answer: best starts at 1, wrong for zeros and for a single negative number
function maxProduct(nums: number[]): number {
  let best = 1;
  let largest = 1;
  let smallest = 1;
  for (const value of nums) {
    if (value < 0) [largest, smallest] = [smallest, largest];
    largest = Math.max(value, largest * value);
    smallest = Math.min(value, smallest * value);
    best = Math.max(best, largest);
  }
  return best;
}
