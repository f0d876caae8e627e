// accepted: a Fenwick tree over the ranks of the values, which holds the greatest length; plain JavaScript
var lengthOfLIS = function (nums) {
  var sorted = Array.from(new Set(nums)).sort(function (a, b) { return a - b; });
  var rank = new Map(sorted.map(function (value, i) { return [value, i + 1]; }));
  var tree = new Array(sorted.length + 1).fill(0);
  var best = 0;
  nums.forEach(function (value) {
    var length = 1;
    for (var i = rank.get(value) - 1; i > 0; i -= i & -i) length = Math.max(length, tree[i] + 1);
    for (var j = rank.get(value); j < tree.length; j += j & -j) tree[j] = Math.max(tree[j], length);
    best = Math.max(best, length);
  });
  return best;
};
