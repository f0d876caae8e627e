// wrong-answer: compares cells with the number 1 although they are texts
function numIslands(grid: any[][]): number {
  const flood = (r: number, c: number) => {
    if (grid[r]?.[c] !== 1) return;
    grid[r][c] = 0;
    flood(r + 1, c);
    flood(r - 1, c);
    flood(r, c + 1);
    flood(r, c - 1);
  };
  let islands = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[r].length; c++) {
      if (grid[r][c] !== 1) continue;
      islands++;
      flood(r, c);
    }
  }
  return islands;
}
