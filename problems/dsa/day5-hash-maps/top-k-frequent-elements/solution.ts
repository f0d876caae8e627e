/** Counts the values, then sorts them by count without comparing: a count is at most n, so each has its own list. */
export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);

  const valuesByCount = Array.from({ length: nums.length + 1 }, (): number[] => []);
  for (const [value, count] of counts) valuesByCount[count]?.push(value);
  return valuesByCount.flat().slice(-k);
}
