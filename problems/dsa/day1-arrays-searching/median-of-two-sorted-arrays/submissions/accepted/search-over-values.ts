// accepted: searches the value by counting how many elements are not greater; plain JavaScript
var findMedianSortedArrays = function (nums1, nums2) {
  const notAbove = (nums, value) => {
    let low = 0;
    let high = nums.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (nums[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const kth = (k) => {
    let low = -1e6;
    let high = 1e6;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (notAbove(nums1, middle) + notAbove(nums2, middle) >= k) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const total = nums1.length + nums2.length;
  const lower = kth((total + 1) >> 1);
  return total % 2 ? lower : (lower + kth(total / 2 + 1)) / 2;
};
