// wrong-answer: gives -1 for amount 0
function coinChange(coins: number[], amount: number): number {
  const fewest: (number | undefined)[] = new Array(amount + 1);
  fewest[0] = 0;
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) {
      const before = fewest[sum - coin];
      if (before === undefined) continue;
      fewest[sum] = Math.min(fewest[sum] ?? Infinity, before + 1);
    }
  }
  return fewest[amount] || -1;
}
