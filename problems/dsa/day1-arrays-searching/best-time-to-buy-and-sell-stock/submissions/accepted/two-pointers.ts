// accepted: a pointer to the day of buying that moves to every lower price
class Solution {
  maxProfit(prices: number[]): number {
    let left = 0;
    let right = 1;
    let profit = 0;
    while (right < prices.length) {
      if (prices[left] < prices[right]) profit = Math.max(profit, prices[right] - prices[left]);
      else left = right;
      right++;
    }
    return profit;
  }
}
