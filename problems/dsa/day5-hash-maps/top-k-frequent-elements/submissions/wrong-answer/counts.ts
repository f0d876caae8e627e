// wrong-answer: gives the counts instead of the values
function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>();
  for (const num of nums) counts.set(num, (counts.get(num) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a).slice(0, k);
}
