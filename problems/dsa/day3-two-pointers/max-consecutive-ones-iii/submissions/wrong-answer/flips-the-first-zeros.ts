// wrong-answer: flips the first k zeros met and looks for the longest run afterwards
function longestOnes(nums: number[], k: number): number {
  let left = k;
  let run = 0;
  let best = 0;
  for (const value of nums) {
    if (value === 1) run++;
    else if (left > 0) {
      left--;
      run++;
    } else run = 0;
    best = Math.max(best, run);
  }
  return best;
}
