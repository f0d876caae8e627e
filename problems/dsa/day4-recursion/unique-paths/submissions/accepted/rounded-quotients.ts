// accepted: a product of quotients, rounded at the end; plain JavaScript
var uniquePaths = function (m, n) {
  var result = 1;
  for (var i = 1; i < m; i++) result *= (n - 1 + i) / i;
  return Math.round(result);
};
