// accepted: rounds the middle up and looks at the left neighbour; plain JavaScript
var findPeakElement = function (nums) {
  var low = 0;
  var high = nums.length - 1;
  while (low < high) {
    var middle = high - ((high - low) >> 1);
    if (nums[middle - 1] < nums[middle]) low = middle;
    else high = middle - 1;
  }
  return high;
};
