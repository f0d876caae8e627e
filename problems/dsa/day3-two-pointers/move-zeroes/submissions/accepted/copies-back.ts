// accepted: collects the other numbers and copies them back; plain JavaScript that returns nums as well
var moveZeroes = function (nums) {
  const others = nums.filter(Boolean);
  for (let i = 0; i < nums.length; i++) nums[i] = i < others.length ? others[i] : 0;
  return nums;
};
