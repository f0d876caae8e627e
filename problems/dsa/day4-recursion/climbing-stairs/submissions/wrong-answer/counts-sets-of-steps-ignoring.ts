// wrong-answer: counts sets of steps, ignoring their order
function climbStairs(n: number): number {
  const ways = new Array(n + 1).fill(0);
  ways[0] = 1;
  for (const step of [1, 2]) {
    for (let stair = step; stair <= n; stair++) ways[stair] += ways[stair - step];
  }
  return ways[n];
}
