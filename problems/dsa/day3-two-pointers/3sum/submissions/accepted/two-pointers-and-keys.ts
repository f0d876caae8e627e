// accepted: two pointers without any skipping; repeated triplets are kept out by a map of texts; plain JavaScript
var threeSum = function (nums) {
  nums.sort(function (a, b) { return a - b; });
  var found = {};
  for (var i = 0; i + 2 < nums.length; i++) {
    var left = i + 1;
    var right = nums.length - 1;
    while (left < right) {
      var sum = nums[i] + nums[left] + nums[right];
      if (sum === 0) found[nums[i] + ',' + nums[left]] = [nums[right--], nums[i], nums[left++]];
      else if (sum < 0) left++;
      else right--;
    }
  }
  return Object.values(found);
};
