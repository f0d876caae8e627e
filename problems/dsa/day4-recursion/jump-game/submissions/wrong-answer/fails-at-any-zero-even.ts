// wrong-answer: fails at any zero, even one that can be jumped over
function canJump(nums: number[]): boolean {
  for (let i = 0; i < nums.length - 1; i++) {
    if (nums[i] === 0) return false;
  }
  return true;
}
