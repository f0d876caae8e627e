// accepted: recursion on a range whose ends are compared; plain JavaScript
var findMin = function (nums, start = 0, end = nums.length - 1) {
  if (nums[start] <= nums[end]) return nums[start];
  var middle = Math.floor((start + end) / 2);
  return Math.min(findMin(nums, start, middle), findMin(nums, middle + 1, end));
};
