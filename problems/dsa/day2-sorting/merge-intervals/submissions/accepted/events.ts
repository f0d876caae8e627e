// accepted: sweeps over starts and ends and counts what is open
function merge(intervals: number[][]): number[][] {
  const starts = intervals.map((interval) => interval[0]).sort((a, b) => a - b);
  const ends = intervals.map((interval) => interval[1]).sort((a, b) => a - b);
  const result: number[][] = [];
  let opened = 0;
  for (let i = 0; i < ends.length; i++) {
    if (i === ends.length - 1 || starts[i + 1] > ends[i]) {
      result.push([starts[opened], ends[i]]);
      opened = i + 1;
    }
  }
  return result;
}
