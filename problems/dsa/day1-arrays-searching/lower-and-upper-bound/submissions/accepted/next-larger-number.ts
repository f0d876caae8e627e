// accepted: the upper bound as the lower bound of the next whole number; plain JavaScript
var lowerAndUpperBound = function (nums, queries) {
  function lower(q) {
    var low = 0;
    var high = nums.length;
    while (low < high) {
      var middle = low + ((high - low) >> 1);
      if (nums[middle] < q) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return queries.map((q) => [lower(q), lower(q + 1)]);
};
