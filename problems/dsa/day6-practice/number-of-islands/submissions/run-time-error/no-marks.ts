// run-time-error: does not mark visited land, endless recursion
function numIslands(grid: string[][]): number {
  const flood = (r: number, c: number): number => {
    if (r < 0 || c < 0 || r >= grid.length || c >= grid[0].length || grid[r][c] === '0') return 0;
    return 1 + flood(r + 1, c) + flood(r - 1, c) + flood(r, c + 1) + flood(r, c - 1);
  };
  let islands = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[0].length; c++) {
      if (grid[r][c] === '1' && flood(r, c) > 0) islands++;
    }
  }
  return islands;
}
