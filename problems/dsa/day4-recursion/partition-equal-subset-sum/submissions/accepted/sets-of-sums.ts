// accepted: a set of the sums, built anew for each number
class Solution {
  canPartition(nums: number[]): boolean {
    const half = nums.reduce((a, b) => a + b, 0) / 2;
    if (!Number.isInteger(half)) return false;
    let sums = new Set<number>([0]);
    for (const value of nums) {
      const next = new Set<number>(sums);
      for (const sum of sums) {
        if (sum + value === half) return true;
        next.add(sum + value);
      }
      sums = next;
    }
    return false;
  }
}
