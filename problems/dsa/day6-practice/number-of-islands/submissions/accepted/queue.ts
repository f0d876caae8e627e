// accepted: breadth first, the grid keeps the marks; plain JavaScript
var numIslands = function (grid) {
  let count = 0;
  for (let i = 0; i < grid.length; i++) {
    for (let j = 0; j < grid[0].length; j++) {
      if (grid[i][j] === '0') continue;
      count++;
      grid[i][j] = '0';
      const queue = [[i, j]];
      while (queue.length) {
        const [x, y] = queue.shift();
        for (const [dx, dy] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) {
          const a = x + dx;
          const b = y + dy;
          if (a < 0 || b < 0 || a >= grid.length || b >= grid[0].length || grid[a][b] === '0') continue;
          grid[a][b] = '0';
          queue.push([a, b]);
        }
      }
    }
  }
  return count;
};
