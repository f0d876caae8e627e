// wrong-answer: uses one element twice
function threeSum(nums: number[]): number[][] {
  const present = new Set(nums);
  const found = new Map<string, number[]>();
  for (let i = 0; i < nums.length; i++) {
    for (let j = i + 1; j < nums.length; j++) {
      const third = -nums[i] - nums[j];
      if (!present.has(third)) continue;
      const triplet = [nums[i], nums[j], third].sort((a, b) => a - b);
      found.set(triplet.join(), triplet);
    }
  }
  return [...found.values()];
}
