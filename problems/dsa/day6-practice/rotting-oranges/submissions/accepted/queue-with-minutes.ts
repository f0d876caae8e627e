// accepted: one queue, each entry knows its minute; plain JavaScript
var orangesRotting = function (grid) {
  const m = grid.length;
  const n = grid[0].length;
  const queue = [];
  let fresh = 0;
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      if (grid[i][j] === 2) queue.push([i, j, 0]);
      if (grid[i][j] === 1) fresh++;
    }
  }
  let minutes = 0;
  while (queue.length) {
    const [i, j, minute] = queue.shift();
    minutes = minute;
    for (const [a, b] of [[i + 1, j], [i - 1, j], [i, j + 1], [i, j - 1]]) {
      if (a < 0 || b < 0 || a >= m || b >= n || grid[a][b] !== 1) continue;
      grid[a][b] = 2;
      fresh--;
      queue.push([a, b, minute + 1]);
    }
  }
  return fresh ? -1 : minutes;
};
