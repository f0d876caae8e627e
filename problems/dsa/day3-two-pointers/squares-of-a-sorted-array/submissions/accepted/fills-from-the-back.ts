// accepted: the larger end goes to the last free place; plain JavaScript
var sortedSquares = function (nums) {
  const out = new Array(nums.length);
  let l = 0;
  let r = nums.length - 1;
  for (let i = r; i >= 0; i--) {
    if (Math.abs(nums[l]) > Math.abs(nums[r])) out[i] = Math.pow(nums[l++], 2);
    else out[i] = Math.pow(nums[r--], 2);
  }
  return out;
};
