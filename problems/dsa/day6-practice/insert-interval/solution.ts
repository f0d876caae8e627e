/** What lies wholly before or after stays; everything between melts with the new interval into one. */
export function insert(intervals: number[][], newInterval: number[]): number[][] {
  const [start, end] = newInterval as [number, number];
  const before = intervals.filter(([, otherEnd]) => (otherEnd as number) < start);
  const after = intervals.filter(([otherStart]) => (otherStart as number) > end);
  const touched = intervals.slice(before.length, intervals.length - after.length);
  const merged = [Math.min(start, touched[0]?.[0] ?? start), Math.max(end, touched.at(-1)?.[1] ?? end)];
  return [...before, merged, ...after];
}
