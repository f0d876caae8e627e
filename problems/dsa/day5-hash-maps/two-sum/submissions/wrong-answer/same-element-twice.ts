// wrong-answer: uses the same element twice
function twoSum(nums: number[], target: number): number[] {
  const indexOf = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) indexOf.set(nums[i], i);
  for (let i = 0; i < nums.length; i++) {
    const partner = indexOf.get(target - nums[i]);
    if (partner !== undefined) return [i, partner];
  }
  return [];
}
