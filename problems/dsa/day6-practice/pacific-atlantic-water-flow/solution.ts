/** Follows the water backwards: from the shore of each ocean uphill, to everything that drains into it. */
export function pacificAtlantic(heights: number[][]): number[][] {
  const lastRow = heights.length - 1;
  const lastColumn = (heights[0] as number[]).length - 1;
  const pacific = drainingInto((row, column) => row === 0 || column === 0, heights);
  const atlantic = drainingInto((row, column) => row === lastRow || column === lastColumn, heights);
  const cells: number[][] = [];
  for (const [row, marks] of pacific.entries()) {
    for (const [column, isMarked] of marks.entries()) if (isMarked && (atlantic[row] as boolean[])[column]) cells.push([row, column]);
  }
  return cells;
}

/** @returns a mark for each cell whose water reaches the shore */
function drainingInto(isShore: (row: number, column: number) => boolean, heights: number[][]): boolean[][] {
  const drains = heights.map((): boolean[] => []);

  function climb(row: number, column: number, from: number): void {
    const height = heights[row]?.[column];
    if (height === undefined || height < from) return;
    const marks = drains[row] as boolean[];
    if (marks[column]) return;
    marks[column] = true;
    climb(row - 1, column, height);
    climb(row + 1, column, height);
    climb(row, column - 1, height);
    climb(row, column + 1, height);
  }

  for (const [row, cells] of heights.entries()) {
    for (const [column, height] of cells.entries()) if (isShore(row, column)) climb(row, column, height);
  }
  return drains;
}
