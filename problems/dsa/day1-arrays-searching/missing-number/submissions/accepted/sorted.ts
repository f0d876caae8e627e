// accepted: sorts and looks for the first index that differs; plain JavaScript
var missingNumber = (nums) => {
  nums.sort((a, b) => a - b);
  const index = nums.findIndex((num, i) => num !== i);
  return index === -1 ? nums.length : index;
};
