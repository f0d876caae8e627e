// time-limit-exceeded: recursion without memory
function coinChange(coins: number[], amount: number): number {
  function fewest(rest: number): number {
    if (rest === 0) return 0;
    let best = Infinity;
    for (let i = 0; i < coins.length; i++) {
      if (coins[i] <= rest) best = Math.min(best, 1 + fewest(rest - coins[i]));
    }
    return best;
  }
  const answer = fewest(amount);
  return answer === Infinity ? -1 : answer;
}
