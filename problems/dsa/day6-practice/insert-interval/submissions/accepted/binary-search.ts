// accepted: binary search for both borders, then splice
const insert = (intervals: number[][], newInterval: number[]): number[][] => {
  const firstWhere = (test: (interval: number[]) => boolean): number => {
    let [low, high] = [0, intervals.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(intervals[middle])) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = firstWhere((interval) => interval[1] >= newInterval[0]);
  const to = firstWhere((interval) => interval[0] > newInterval[1]);
  if (from < to) {
    newInterval = [Math.min(newInterval[0], intervals[from][0]), Math.max(newInterval[1], intervals[to - 1][1])];
  }
  intervals.splice(from, to - from, newInterval);
  return intervals;
};
