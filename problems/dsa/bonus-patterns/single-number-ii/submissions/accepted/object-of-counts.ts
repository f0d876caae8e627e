// accepted: counts under text keys
function singleNumber(nums: number[]): number {
  const counts: Record<string, number> = {};
  nums.forEach((num) => {
    counts[num] = (counts[num] || 0) + 1;
  });
  return Number(Object.keys(counts).find((key) => counts[key] === 1));
}
