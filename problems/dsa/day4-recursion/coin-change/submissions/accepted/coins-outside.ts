// accepted: a table with the loop over the coins outside and amount + 1 for "cannot be paid"; plain JavaScript
var coinChange = function (coins, amount) {
  var impossible = amount + 1;
  var fewest = new Int32Array(amount + 1).fill(impossible);
  fewest[0] = 0;
  coins.forEach(function (coin) {
    for (var sum = coin; sum <= amount; sum++) {
      if (fewest[sum - coin] + 1 < fewest[sum]) fewest[sum] = fewest[sum - coin] + 1;
    }
  });
  return fewest[amount] === impossible ? -1 : fewest[amount];
};
