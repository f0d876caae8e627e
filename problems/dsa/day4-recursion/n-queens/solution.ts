/**
 * Row by row, a queen goes only to a square that no earlier queen attacks. Squares of one falling diagonal share
 * row - column, squares of one rising diagonal share row + column.
 * @returns every solution as its rows from top to bottom
 */
export function solveNQueens(n: number): string[][] {
  const solutions: string[][] = [];
  const queens: number[] = []; // queens[row] is the queen's column
  const columns = new Set<number>();
  const falling = new Set<number>();
  const rising = new Set<number>();

  function placeFrom(row: number): void {
    if (row === n) {
      solutions.push(queens.map((column) => drawRow(column, n)));
      return;
    }
    for (let column = 0; column < n; column++) {
      if (columns.has(column) || falling.has(row - column) || rising.has(row + column)) continue;
      queens.push(column);
      columns.add(column);
      falling.add(row - column);
      rising.add(row + column);
      placeFrom(row + 1);
      queens.pop();
      columns.delete(column);
      falling.delete(row - column);
      rising.delete(row + column);
    }
  }

  placeFrom(0);
  return solutions;
}

function drawRow(queen: number, n: number): string {
  return `${'.'.repeat(queen)}Q${'.'.repeat(n - queen - 1)}`;
}
