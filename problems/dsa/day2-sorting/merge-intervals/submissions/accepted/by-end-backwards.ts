// accepted: sorts by end and merges from the back; changes the given pairs; plain JavaScript
var merge = function (intervals) {
  intervals.sort((a, b) => b[1] - a[1]);
  const result = [intervals[0]];
  for (let i = 1; i < intervals.length; i++) {
    const last = result[result.length - 1];
    if (intervals[i][1] >= last[0]) last[0] = Math.min(last[0], intervals[i][0]);
    else result.push(intervals[i]);
  }
  return result;
};
