// wrong-answer: goes by start and always keeps the earlier one, even when it ends last
function eraseOverlapIntervals(intervals: number[][]): number {
  intervals.sort((a, b) => a[0] - b[0]);
  let removed = 0;
  let end = intervals[0][1];
  for (let i = 1; i < intervals.length; i++) {
    if (intervals[i][0] < end) removed++;
    else end = intervals[i][1];
  }
  return removed;
}
