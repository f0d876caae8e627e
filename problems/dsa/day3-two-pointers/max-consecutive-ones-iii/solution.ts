/** The longest window with at most k zeros. */
export function longestOnes(nums: number[], k: number): number {
  let zeros = 0;
  let start = 0;
  let longest = 0;
  for (const [i, value] of nums.entries()) {
    if (value === 0) zeros++;
    while (zeros > k) {
      if (nums[start] === 0) zeros--;
      start++;
    }
    longest = Math.max(longest, i + 1 - start);
  }
  return longest;
}
