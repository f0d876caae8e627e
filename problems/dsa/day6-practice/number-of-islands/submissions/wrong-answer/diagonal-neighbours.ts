// wrong-answer: connects diagonal neighbours
function numIslands(grid: string[][]): number {
  const flood = (r: number, c: number) => {
    if (grid[r]?.[c] !== '1') return;
    grid[r][c] = '0';
    for (let i = r - 1; i <= r + 1; i++) for (let j = c - 1; j <= c + 1; j++) flood(i, j);
  };
  let islands = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[r].length; c++) {
      if (grid[r][c] !== '1') continue;
      islands++;
      flood(r, c);
    }
  }
  return islands;
}
