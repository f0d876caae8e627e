// wrong-answer: splices repeats out while the index moves on, so it skips one of three equal neighbours
function removeDuplicates(nums: number[]): number {
  for (let i = 1; i < nums.length; i++) {
    if (nums[i] === nums[i - 1]) nums.splice(i, 1);
  }
  return nums.length;
}
