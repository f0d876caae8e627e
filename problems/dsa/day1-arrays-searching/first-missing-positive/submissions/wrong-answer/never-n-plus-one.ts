// wrong-answer: never answers n + 1 when 1..n are all present
function firstMissingPositive(nums: number[]): number {
  const present = new Set(nums);
  for (let i = 1; i < nums.length; i++) {
    if (!present.has(i)) return i;
  }
  return nums.length;
}
