// accepted: sorts the keys of a plain object by count
function topKFrequent(nums: number[], k: number): number[] {
  const counts: { [value: string]: number } = {};
  for (const num of nums) {
    counts[num] = (counts[num] || 0) + 1;
  }
  return Object.keys(counts)
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, k)
    .map(Number);
}
