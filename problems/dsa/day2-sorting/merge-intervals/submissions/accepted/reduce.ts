// accepted: sort and reduce, with a new array for each interval
const merge = (intervals: number[][]): number[][] =>
  [...intervals]
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .reduce((merged: number[][], [start, end]) => {
      const last = merged[merged.length - 1];
      if (last === undefined || last[1] < start) return merged.concat([[start, end]]);
      last[1] = Math.max(last[1], end);
      return merged;
    }, []);
