// accepted: binary search over the length of the window, O(n log n); plain JavaScript
var minSubArrayLen = function (target, nums) {
  const reaches = (length) => {
    let sum = 0;
    for (let i = 0; i < nums.length; i++) {
      sum += nums[i];
      if (i >= length) sum -= nums[i - length];
      if (sum >= target) return true;
    }
    return false;
  };
  let low = 1;
  let high = nums.length;
  if (!reaches(high)) return 0;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
