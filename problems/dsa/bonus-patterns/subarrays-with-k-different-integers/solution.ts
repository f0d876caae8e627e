/** Exactly k different numbers: those pieces with at most k, less those with at most k - 1. */
export function subarraysWithKDistinct(nums: number[], k: number): number {
  return piecesWithAtMost(nums, k) - piecesWithAtMost(nums, k - 1);
}

function piecesWithAtMost(nums: number[], k: number): number {
  const counts = new Map<number, number>(); // of the numbers in the window, none of them 0
  let left = 0;
  let pieces = 0;
  for (const [right, entering] of nums.entries()) {
    counts.set(entering, (counts.get(entering) ?? 0) + 1);
    while (counts.size > k) {
      const leaving = nums[left++] as number;
      const rest = (counts.get(leaving) as number) - 1;
      if (rest === 0) counts.delete(leaving);
      else counts.set(leaving, rest);
    }
    pieces += right - left + 1; // one for each left end in the window
  }
  return pieces;
}
