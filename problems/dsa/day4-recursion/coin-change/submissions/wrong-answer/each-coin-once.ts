// wrong-answer: uses each coin at most once
function coinChange(coins: number[], amount: number): number {
  const fewest = new Array(amount + 1).fill(Infinity);
  fewest[0] = 0;
  for (const coin of coins) {
    for (let sum = amount; sum >= coin; sum--) {
      fewest[sum] = Math.min(fewest[sum], fewest[sum - coin] + 1);
    }
  }
  return fewest[amount] === Infinity ? -1 : fewest[amount];
}
