// accepted: from right to left, each place looks for the first good one in its reach and stops there
class Solution {
  canJump(nums: number[]): boolean {
    const n = nums.length;
    const good: boolean[] = Array(n).fill(false);
    good[n - 1] = true;
    for (let i = n - 2; i >= 0; i--) {
      const end = Math.min(n - 1, i + nums[i]);
      for (let j = i + 1; j <= end && !good[i]; j++) good[i] = good[j];
    }
    return good[0];
  }
}
