// accepted: asks a set for 0, 1, 2 and so on
class Solution {
  missingNumber(nums: number[]): number {
    const present = new Set(nums);
    for (let i = 0; i <= nums.length; i++) if (!present.has(i)) return i;
    return -1;
  }
}
