/** The places that can be reached form one block from the start; each of them may push its end further out. */
export function canJump(nums: number[]): boolean {
  let farthest = 0;
  for (let i = 0; i <= farthest; i++) {
    farthest = Math.max(farthest, i + (nums[i] as number));
    if (farthest >= nums.length - 1) return true;
  }
  return false;
}
