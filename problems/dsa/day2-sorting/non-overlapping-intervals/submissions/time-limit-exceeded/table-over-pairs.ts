// time-limit-exceeded: quadratic table over pairs of intervals
function eraseOverlapIntervals(intervals: number[][]): number {
  intervals.sort((a, b) => a[0] - b[0]);
  const most = new Array(intervals.length).fill(1);
  let best = 1;
  for (let i = 1; i < intervals.length; i++) {
    for (let j = 0; j < i; j++) {
      if (intervals[j][1] <= intervals[i][0]) most[i] = Math.max(most[i], most[j] + 1);
    }
    best = Math.max(best, most[i]);
  }
  return intervals.length - best;
}
