// accepted: three write positions that overwrite one another; plain JavaScript
/**
 * @param {number[]} nums
 * @return {void} Do not return anything, modify nums in-place instead.
 */
var sortColors = function (nums) {
  let zero = 0;
  let one = 0;
  for (let two = 0; two < nums.length; two++) {
    const colour = nums[two];
    nums[two] = 2;
    if (colour < 2) nums[one++] = 1;
    if (colour < 1) nums[zero++] = 0;
  }
};
