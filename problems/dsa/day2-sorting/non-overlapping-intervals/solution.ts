/** Keeps whatever ends first among those that fit: no other choice leaves more room. */
export function eraseOverlapIntervals(intervals: number[][]): number {
  const byEnd = (intervals as [number, number][]).toSorted(([, a], [, b]) => a - b);
  let removed = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  for (const [start, end] of byEnd) {
    if (start < lastEnd) removed++;
    else lastEnd = end;
  }
  return removed;
}
