// accepted: the built-in sort with a numeric comparator; what it returns is ignored
var quickSort = function (nums) {
  return nums.sort((a, b) => a - b);
};
