// wrong-answer: compares with nums[i - 2] after that place has been overwritten, instead of with the kept part
function removeDuplicates(nums: number[]): number {
  let kept = Math.min(2, nums.length);
  for (let i = 2; i < nums.length; i++) {
    if (nums[i] !== nums[i - 2]) nums[kept++] = nums[i];
  }
  return kept;
}
