/**
 * By ascending start, an interval can only meet the group that was opened last.
 * @returns the merged intervals by ascending start
 */
export function merge(intervals: number[][]): number[][] {
  const byStart = (intervals as [number, number][]).toSorted(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of byStart) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
