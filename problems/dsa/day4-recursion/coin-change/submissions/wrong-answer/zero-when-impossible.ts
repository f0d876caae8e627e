// wrong-answer: gives 0 when the amount cannot be made, the 0 with which its array starts
function coinChange(coins: number[], amount: number): number {
  const fewest = new Array(amount + 1).fill(0);
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) {
      const rest = sum - coin;
      if (rest < 0 || (rest > 0 && fewest[rest] === 0)) continue;
      if (fewest[sum] === 0 || fewest[rest] + 1 < fewest[sum]) fewest[sum] = fewest[rest] + 1;
    }
  }
  return fewest[amount];
}
