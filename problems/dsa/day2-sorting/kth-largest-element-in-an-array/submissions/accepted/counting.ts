// accepted: counts every value and walks down from the greatest; plain JavaScript
var findKthLargest = function (nums, k) {
  var count = new Array(20001).fill(0);
  for (var i = 0; i < nums.length; i++) count[nums[i] + 10000]++;
  for (var value = 20000; value >= 0; value--) {
    k -= count[value];
    if (k <= 0) return value - 10000;
  }
};
