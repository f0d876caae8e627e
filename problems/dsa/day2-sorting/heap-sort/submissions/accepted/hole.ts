// accepted: moves a hole instead of swapping; plain JavaScript in the style of a template
/**
 * @param {number[]} nums
 * @return {void}
 */
var heapSort = function (nums) {
  const sink = (hole, length) => {
    const value = nums[hole];
    for (let child = 2 * hole + 1; child < length; child = 2 * hole + 1) {
      if (child + 1 < length && nums[child] < nums[child + 1]) child++;
      if (nums[child] <= value) break;
      nums[hole] = nums[child];
      hole = child;
    }
    nums[hole] = value;
  };
  for (let i = (nums.length >> 1) - 1; i >= 0; i--) sink(i, nums.length);
  for (let end = nums.length - 1; end > 0; end--) {
    [nums[0], nums[end]] = [nums[end], nums[0]];
    sink(0, end);
  }
};
