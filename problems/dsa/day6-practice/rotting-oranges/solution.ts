type Cell = [row: number, column: number];

/** All rotten oranges spread at once: one step of a breadth-first search with many starting points is a minute. */
export function orangesRotting(grid: number[][]): number {
  let fresh = cellsWith(1, grid).length;
  let spreading = cellsWith(2, grid);
  let minutes = 0;
  while (fresh > 0 && spreading.length > 0) {
    const infected = spreading.flatMap(neighbours).filter(([row, column]) => rot(row, column, grid));
    fresh -= infected.length;
    spreading = infected;
    minutes += 1;
  }
  return fresh === 0 ? minutes : -1;
}

function cellsWith(value: number, grid: number[][]): Cell[] {
  return grid.flatMap((cells, row) => cells.flatMap((cell, column): Cell[] => (cell === value ? [[row, column]] : [])));
}

function neighbours([row, column]: Cell): Cell[] {
  return [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ];
}

/** @returns whether a fresh orange has become rotten by this */
function rot(row: number, column: number, grid: number[][]): boolean {
  const cells = grid[row];
  if (cells?.[column] !== 1) return false;
  cells[column] = 2;
  return true;
}
