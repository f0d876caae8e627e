// accepted: the table over intervals sorted by end, with a binary search for the last compatible one
const eraseOverlapIntervals = (intervals: number[][]): number => {
  const sorted = [...intervals].sort((a, b) => a[1] - b[1]);
  const most: number[] = [0]; // most[i]: the most that can be kept of the first i
  for (let i = 0; i < sorted.length; i++) {
    let low = 0;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle][1] <= sorted[i][0]) low = middle + 1;
      else high = middle;
    }
    most.push(Math.max(most[i], most[low] + 1));
  }
  return sorted.length - most[sorted.length];
};
