// time-limit-exceeded: reads the whole grid for every minute
function orangesRotting(grid: number[][]): number {
  const rows = grid.length;
  const columns = grid[0].length;
  for (let minute = 0; ; minute++) {
    const infected: [number, number][] = [];
    let fresh = 0;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        if (grid[r][c] !== 1) continue;
        fresh++;
        if (grid[r - 1]?.[c] === 2 || grid[r + 1]?.[c] === 2 || grid[r][c - 1] === 2 || grid[r][c + 1] === 2) infected.push([r, c]);
      }
    }
    if (fresh === 0) return minute;
    if (infected.length === 0) return -1;
    for (const [r, c] of infected) grid[r][c] = 2;
  }
}
