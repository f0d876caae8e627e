// accepted: sorted, and a set of passed numbers for each first number, O(n²)
class Solution {
  threeSum(nums: number[]): number[][] {
    const sorted = [...nums].sort((a, b) => a - b);
    const result: number[][] = [];
    for (let i = 0; i < sorted.length && sorted[i] <= 0; i++) {
      if (i > 0 && sorted[i] === sorted[i - 1]) continue;
      const passed = new Set<number>();
      for (let j = i + 1; j < sorted.length; j++) {
        const wanted = -sorted[i] - sorted[j];
        if (passed.has(wanted)) {
          result.push([sorted[i], wanted, sorted[j]]);
          while (j + 1 < sorted.length && sorted[j + 1] === sorted[j]) j++;
        }
        passed.add(sorted[j]);
      }
    }
    return result;
  }
}
