// accepted: simulates rounds of n + 1 intervals, sorting the counts before each; plain JavaScript
var leastInterval = function (tasks, n) {
  const map = {};
  for (const t of tasks) map[t] = (map[t] || 0) + 1;
  let counts = Object.values(map);
  let time = 0;
  while (counts.length > 0) {
    counts.sort((a, b) => b - a);
    const done = Math.min(n + 1, counts.length);
    for (let i = 0; i < done; i++) counts[i]--;
    counts = counts.filter((count) => count > 0);
    time += counts.length > 0 ? n + 1 : done;
  }
  return time;
};
