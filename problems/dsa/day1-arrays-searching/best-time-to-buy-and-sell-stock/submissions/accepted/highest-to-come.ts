// accepted: an array of the highest price from each day on; plain JavaScript
var maxProfit = function (prices) {
  var highest = prices.slice();
  for (var i = prices.length - 2; i >= 0; i--) highest[i] = Math.max(highest[i], highest[i + 1]);
  return Math.max(...prices.map((price, day) => highest[day] - price));
};
