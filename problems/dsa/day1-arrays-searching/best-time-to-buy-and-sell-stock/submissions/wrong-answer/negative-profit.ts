// wrong-answer: gives a negative profit when prices only fall (should be 0)
function maxProfit(prices: number[]): number {
  if (prices.length < 2) return 0;
  let lowest = prices[0];
  let best = prices[1] - prices[0];
  for (let i = 1; i < prices.length; i++) {
    best = Math.max(best, prices[i] - lowest);
    lowest = Math.min(lowest, prices[i]);
  }
  return best;
}
