// wrong-answer: takes the end of the later interval although the earlier one reaches further (containment)
function merge(intervals: number[][]): number[][] {
  intervals.sort((a, b) => a[0] - b[0]);
  const result: number[][] = [intervals[0]];
  for (const [start, end] of intervals.slice(1)) {
    const last = result[result.length - 1];
    if (start <= last[1]) last[1] = end;
    else result.push([start, end]);
  }
  return result;
}
