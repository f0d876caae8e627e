// wrong-answer: keeps the shortest intervals first
function eraseOverlapIntervals(intervals: number[][]): number {
  const kept: number[][] = [];
  const byLength = [...intervals].sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  for (const [start, end] of byLength) {
    // kept is ordered by start
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle][0] < start) low = middle + 1;
      else high = middle;
    }
    const before = kept[low - 1];
    const after = kept[low];
    if ((!before || before[1] <= start) && (!after || end <= after[0])) kept.splice(low, 0, [start, end]);
  }
  return intervals.length - kept.length;
}
