// wrong-answer: reads a second house that is not there (one house gives NaN)
function rob(nums: number[]): number {
  let previous = nums[0];
  let current = Math.max(nums[0], nums[1]);
  for (let i = 2; i < nums.length; i++) {
    const next = Math.max(current, previous + nums[i]);
    previous = current;
    current = next;
  }
  return current;
}
