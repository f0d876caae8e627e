// wrong-answer: always jumps as far as possible and looks at that landing place only
function canJump(nums: number[]): boolean {
  let i = 0;
  while (i < nums.length - 1) {
    if (nums[i] === 0) return false;
    i += nums[i];
  }
  return true;
}
