// wrong-answer: loses the new interval when it belongs at the very end or the list is empty
function insert(intervals: number[][], newInterval: number[]): number[][] {
  const result: number[][] = [];
  let isPlaced = false;
  let [start, end] = newInterval;
  for (const interval of intervals) {
    if (interval[1] < start) {
      result.push(interval);
    } else if (interval[0] > end) {
      if (!isPlaced) result.push([start, end]);
      isPlaced = true;
      result.push(interval);
    } else {
      start = Math.min(start, interval[0]);
      end = Math.max(end, interval[1]);
    }
  }
  return result;
}
