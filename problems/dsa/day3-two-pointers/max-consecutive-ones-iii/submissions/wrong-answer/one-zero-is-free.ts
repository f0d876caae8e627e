// wrong-answer: with k = 0 still flips one zero
function longestOnes(nums: number[], k: number): number {
  let flips = k || 1;
  let left = 0;
  let best = 0;
  for (let right = 0; right < nums.length; right++) {
    if (nums[right] === 0) flips--;
    while (flips < 0) {
      if (nums[left] === 0) flips++;
      left++;
    }
    best = Math.max(best, right - left + 1);
  }
  return best;
}
