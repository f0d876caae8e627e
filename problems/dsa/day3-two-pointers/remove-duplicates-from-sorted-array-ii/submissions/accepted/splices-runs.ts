// accepted: removes the surplus of each run with one splice; plain JavaScript
var removeDuplicates = function (nums) {
  let i = 0;
  while (i < nums.length) {
    let end = i;
    while (end < nums.length && nums[end] === nums[i]) end++;
    if (end - i > 2) nums.splice(i + 2, end - i - 2);
    i += Math.min(2, end - i);
  }
  return nums.length;
};
