// wrong-answer: takes the stored index 0 for not found (truthiness)
function twoSum(nums: number[], target: number): number[] {
  const indexOf: Record<number, number> = {};
  for (let i = 0; i < nums.length; i++) {
    const partner = indexOf[target - nums[i]];
    if (partner) return [partner, i];
    indexOf[nums[i]] = i;
  }
  return [];
}
