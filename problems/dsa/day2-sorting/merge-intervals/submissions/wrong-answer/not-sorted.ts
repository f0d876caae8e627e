// wrong-answer: takes the input for sorted
function merge(intervals: number[][]): number[][] {
  const result: number[][] = [];
  let [start, end] = intervals[0];
  for (let i = 1; i < intervals.length; i++) {
    if (intervals[i][0] <= end) {
      end = Math.max(end, intervals[i][1]);
    } else {
      result.push([start, end]);
      [start, end] = intervals[i];
    }
  }
  result.push([start, end]);
  return result;
}
