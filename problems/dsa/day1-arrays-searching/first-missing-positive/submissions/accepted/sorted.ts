// accepted: sorts and counts; plain JavaScript
var firstMissingPositive = function (nums) {
  let next = 1;
  nums.sort((a, b) => a - b);
  for (const num of nums) if (num === next) next++;
  return next;
};
