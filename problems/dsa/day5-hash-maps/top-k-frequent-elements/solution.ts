/** Counts the values, then sorts them by count without comparing: a count is at most n, so each has its own list. */
export function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);

  const valuesByCount: number[][] = []; // with holes where no value has that count
  for (const [value, count] of counts) {
    valuesByCount[count] ??= [];
    valuesByCount[count].push(value);
  }
  return valuesByCount.flat().slice(-k);
}
