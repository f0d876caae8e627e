/** The last step to a stair comes from one or from two below it, so the ways there are the sum of both. */
export function climbStairs(n: number): number {
  let ways = 1; // to stand at the bottom
  let waysOneBelow = 0;
  for (let stair = 1; stair <= n; stair++) {
    const waysTwoBelow = waysOneBelow;
    waysOneBelow = ways;
    ways = waysOneBelow + waysTwoBelow;
  }
  return ways;
}
