// wrong-answer: counts land cells that have no land above or to the left
function numIslands(grid: string[][]): number {
  let islands = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[r].length; c++) {
      if (grid[r][c] === '1' && grid[r - 1]?.[c] !== '1' && grid[r][c - 1] !== '1') islands++;
    }
  }
  return islands;
}
