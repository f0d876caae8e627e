// wrong-answer: merges with the first overlapping interval only
function insert(intervals: number[][], newInterval: number[]): number[][] {
  const i = intervals.findIndex(([, end]) => end >= newInterval[0]);
  if (i < 0) return [...intervals, newInterval];
  if (intervals[i][0] > newInterval[1]) return [...intervals.slice(0, i), newInterval, ...intervals.slice(i)];
  const merged = [Math.min(intervals[i][0], newInterval[0]), Math.max(intervals[i][1], newInterval[1])];
  return [...intervals.slice(0, i), merged, ...intervals.slice(i + 1)];
}
