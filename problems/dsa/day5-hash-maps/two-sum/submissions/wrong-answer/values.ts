// wrong-answer: gives the values instead of the indices
function twoSum(nums: number[], target: number): number[] {
  const seen = new Set<number>();
  for (const value of nums) {
    if (seen.has(target - value)) return [target - value, value];
    seen.add(value);
  }
  return [];
}
