/**
 * The fewest coins for every amount from 0 up, each from the answers for smaller amounts.
 * @returns -1 when the amount cannot be made
 */
export function coinChange(coins: number[], amount: number): number {
  const fewest = new Array<number>(amount + 1).fill(Number.POSITIVE_INFINITY);
  fewest[0] = 0;
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) {
      if (coin > sum) continue;
      const withCoin = (fewest[sum - coin] as number) + 1; // the last coin put down is `coin`
      fewest[sum] = Math.min(fewest[sum] as number, withCoin);
    }
  }
  const answer = fewest[amount] as number;
  return Number.isFinite(answer) ? answer : -1;
}
