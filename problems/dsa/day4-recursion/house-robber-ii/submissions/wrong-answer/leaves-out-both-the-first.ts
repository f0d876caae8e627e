// wrong-answer: leaves out both the first and the last house
function rob(nums: number[]): number {
  if (nums.length <= 3) return Math.max(...nums);
  let previous = 0;
  let current = 0;
  for (let i = 1; i < nums.length - 1; i++) {
    [previous, current] = [current, Math.max(current, previous + nums[i])];
  }
  return current;
}
