/** The best of the houses passed so far, and the best without the last of them: one of the two grows with each house. */
export function rob(nums: number[]): number {
  let best = 0;
  let bestBeforeLast = 0;
  for (const money of nums) {
    [bestBeforeLast, best] = [best, Math.max(best, bestBeforeLast + money)];
  }
  return best;
}
