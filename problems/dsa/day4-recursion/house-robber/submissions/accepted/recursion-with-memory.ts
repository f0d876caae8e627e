// accepted: recursion from each house, the results kept in an array
class Solution {
  rob(nums: number[]): number {
    const memory: number[] = new Array(nums.length).fill(-1);
    const from = (i: number): number => {
      if (i >= nums.length) return 0;
      if (memory[i] !== -1) return memory[i];
      memory[i] = Math.max(nums[i] + from(i + 2), from(i + 1));
      return memory[i];
    };
    return from(0);
  }
}
