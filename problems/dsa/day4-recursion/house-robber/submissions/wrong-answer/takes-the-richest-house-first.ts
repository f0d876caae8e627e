// wrong-answer: takes the richest house first and strikes out its neighbours
function rob(nums: number[]): number {
  const order = nums.map((_, i) => i).sort((a, b) => nums[b] - nums[a]);
  const blocked = new Set<number>();
  let total = 0;
  for (const i of order) {
    if (blocked.has(i)) continue;
    total += nums[i];
    blocked.add(i - 1);
    blocked.add(i + 1);
  }
  return total;
}
