// wrong-answer: gives texts, because the keys of a plain object are texts
function topKFrequent(nums: number[], k: number): any[] {
  const counts: Record<number, number> = {};
  for (const num of nums) counts[num] = (counts[num] ?? 0) + 1;
  return Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .slice(0, k)
    .map((entry) => entry[0]);
}
