// wrong-answer: moves the left edge without giving back the zero that leaves
function longestOnes(nums: number[], k: number): number {
  let zeros = 0;
  let left = 0;
  let best = 0;
  for (let right = 0; right < nums.length; right++) {
    if (nums[right] === 0) zeros++;
    if (zeros > k) left++;
    best = Math.max(best, right - left + 1);
  }
  return best;
}
