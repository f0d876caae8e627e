/** By ascending start, meetings overlap only if some neighbours do. */
export function canAttendMeetings(intervals: number[][]): boolean {
  const byStart = (intervals as [number, number][]).toSorted(([a], [b]) => a - b);
  let lastEnd = 0;
  for (const [start, end] of byStart) {
    if (start < lastEnd) return false;
    lastEnd = end;
  }
  return true;
}
