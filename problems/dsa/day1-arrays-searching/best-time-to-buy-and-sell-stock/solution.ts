/**
 * One pass: whoever sells today would best have bought at the lowest price so far.
 * @returns the largest profit of buying once and selling on a later day, 0 if every such trade loses
 */
export function maxProfit(prices: number[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  let best = 0;
  for (const price of prices) {
    lowest = Math.min(lowest, price);
    best = Math.max(best, price - lowest);
  }
  return best;
}
