// wrong-answer: returns how many were removed instead of how many are kept
function removeDuplicates(nums: number[]): number {
  let removed = 0;
  for (let i = 1; i < nums.length; i++) {
    if (nums[i] === nums[i - 1]) removed++;
    else nums[i - removed] = nums[i];
  }
  return removed;
}
