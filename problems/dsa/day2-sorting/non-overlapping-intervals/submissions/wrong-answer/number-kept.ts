// wrong-answer: gives the number kept instead of the number removed
function eraseOverlapIntervals(intervals: number[][]): number {
  intervals.sort((a, b) => a[1] - b[1]);
  let count = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const interval of intervals) {
    if (interval[0] >= end) {
      count++;
      end = interval[1];
    }
  }
  return count;
}
