// accepted: splices repeats out from the end to the front, where little has to move; plain JavaScript
var removeDuplicates = function (nums) {
  for (let i = nums.length - 1; i > 0; i--) {
    if (nums[i] === nums[i - 1]) nums.splice(i, 1);
  }
  return nums.length;
};
