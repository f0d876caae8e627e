/** Every land cell that no island found before has used up belongs to a new one. */
export function numIslands(grid: string[][]): number {
  const land = grid.map((row) => row.map((cell) => cell === '1'));
  let islands = 0;
  for (const [row, cells] of land.entries()) {
    for (const [column, isLand] of cells.entries()) {
      if (!isLand) continue;
      islands += 1;
      sinkFrom(row, column, land);
    }
  }
  return islands;
}

/** Turns the island around the cell into water. */
function sinkFrom(row: number, column: number, land: boolean[][]): void {
  const cells = land[row];
  if (!cells?.[column]) return;
  cells[column] = false;
  sinkFrom(row - 1, column, land);
  sinkFrom(row + 1, column, land);
  sinkFrom(row, column - 1, land);
  sinkFrom(row, column + 1, land);
}
