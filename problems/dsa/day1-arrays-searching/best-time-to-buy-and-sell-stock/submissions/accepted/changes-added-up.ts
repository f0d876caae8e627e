// accepted: the largest sum of neighbouring changes
const maxProfit = (prices: number[]): number => {
  let current = 0;
  let best = 0;
  for (let i = 1; i < prices.length; i++) {
    current = Math.max(0, current + prices[i] - prices[i - 1]);
    best = Math.max(best, current);
  }
  return best;
};
