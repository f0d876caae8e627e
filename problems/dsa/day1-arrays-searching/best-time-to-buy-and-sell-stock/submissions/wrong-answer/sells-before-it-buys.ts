// wrong-answer: takes highest minus lowest price in whatever order, so it sells before it buys
function maxProfit(prices: number[]): number {
  let lowest = prices[0];
  let highest = prices[0];
  for (const price of prices) {
    if (price < lowest) lowest = price;
    if (price > highest) highest = price;
  }
  return highest - lowest;
}
