// wrong-answer: keeps one of each value instead of up to two
function removeDuplicates(nums: number[]): number {
  let kept = 1;
  for (let i = 1; i < nums.length; i++) {
    if (nums[i] !== nums[kept - 1]) nums[kept++] = nums[i];
  }
  return kept;
}
