// time-limit-exceeded: merges two overlapping intervals and starts again, until nothing changes
function merge(intervals: number[][]): number[][] {
  const rest = intervals.map((interval) => [...interval]);
  let changed = true;
  while (changed) {
    changed = false;
    search: for (let i = 0; i < rest.length; i++) {
      for (let j = i + 1; j < rest.length; j++) {
        if (rest[i][0] <= rest[j][1] && rest[j][0] <= rest[i][1]) {
          rest[i] = [Math.min(rest[i][0], rest[j][0]), Math.max(rest[i][1], rest[j][1])];
          rest.splice(j, 1);
          changed = true;
          break search;
        }
      }
    }
  }
  return rest;
}
