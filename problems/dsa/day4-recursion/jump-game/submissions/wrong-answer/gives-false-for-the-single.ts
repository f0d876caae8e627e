// wrong-answer: gives false for the single element 0
function canJump(nums: number[]): boolean {
  let farthest = 0;
  for (let i = 0; i < nums.length; i++) {
    if (i > farthest || (i === farthest && nums[i] === 0 && (i < nums.length - 1 || i === 0))) return false;
    farthest = Math.max(farthest, i + nums[i]);
  }
  return true;
}
