// accepted: a window that never shrinks, k counts down; plain JavaScript
var longestOnes = function (nums, k) {
  let left = 0;
  let right = 0;
  for (; right < nums.length; right++) {
    k -= 1 - nums[right];
    if (k < 0) k += 1 - nums[left++];
  }
  return right - left;
};
