// wrong-answer: sorts with the default comparator, so the two pointers move wrongly on negatives
function threeSum(nums: number[]): number[][] {
  nums.sort();
  const result: number[][] = [];
  for (let i = 0; i < nums.length - 2; i++) {
    if (i > 0 && nums[i] === nums[i - 1]) continue;
    let left = i + 1;
    let right = nums.length - 1;
    while (left < right) {
      const sum = nums[i] + nums[left] + nums[right];
      if (sum === 0) {
        result.push([nums[i], nums[left], nums[right]]);
        left++;
        right--;
        while (left < right && nums[left] === nums[left - 1]) left++;
      } else if (sum < 0) left++;
      else right--;
    }
  }
  return result;
}
