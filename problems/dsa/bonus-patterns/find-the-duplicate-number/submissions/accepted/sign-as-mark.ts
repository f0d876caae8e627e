// accepted: flips the sign of nums[value] as a mark, which changes the array
function findDuplicate(nums: number[]): number {
  for (let i = 0; i < nums.length; i++) {
    const value = Math.abs(nums[i]);
    if (nums[value] < 0) return value;
    nums[value] *= -1;
  }
  return 0;
}
