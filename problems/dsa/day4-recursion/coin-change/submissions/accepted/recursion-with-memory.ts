// accepted: recursion on the rest, each rest solved once
class Solution {
  coinChange(coins: number[], amount: number): number {
    const memory = new Map<number, number>();
    const fewest = (rest: number): number => {
      if (rest === 0) return 0;
      if (rest < 0) return Infinity;
      const known = memory.get(rest);
      if (known !== undefined) return known;
      let best = Infinity;
      for (const coin of coins) best = Math.min(best, 1 + fewest(rest - coin));
      memory.set(rest, best);
      return best;
    };
    const answer = fewest(amount);
    return answer === Infinity ? -1 : answer;
  }
}
