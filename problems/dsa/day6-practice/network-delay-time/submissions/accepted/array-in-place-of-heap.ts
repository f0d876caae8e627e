// accepted: Dijkstra with a matrix and a loop for the nearest node; plain JavaScript
var networkDelayTime = function (times, n, k) {
  const link = Array.from({ length: n }, () => Array(n).fill(Infinity));
  times.forEach(([u, v, w]) => {
    link[u - 1][v - 1] = w;
  });
  const time = Array(n).fill(Infinity);
  const done = Array(n).fill(false);
  time[k - 1] = 0;
  for (let round = 0; round < n; round++) {
    let nearest = -1;
    for (let i = 0; i < n; i++) if (!done[i] && (nearest < 0 || time[i] < time[nearest])) nearest = i;
    done[nearest] = true;
    for (let i = 0; i < n; i++) time[i] = Math.min(time[i], time[nearest] + link[nearest][i]);
  }
  const last = Math.max(...time);
  return last < Infinity ? last : -1;
};
