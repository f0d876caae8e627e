// wrong-answer: rounds half of an odd total down
function canPartition(nums: number[]): boolean {
  const half = Math.floor(nums.reduce((a, b) => a + b) / 2);
  let sums = new Set<number>([0]);
  for (const value of nums) {
    const next = new Set(sums);
    for (const sum of sums) next.add(sum + value);
    sums = next;
  }
  return sums.has(half);
}
