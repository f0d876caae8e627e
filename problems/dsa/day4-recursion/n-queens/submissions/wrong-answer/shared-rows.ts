// wrong-answer: rows of the board share one array, so a queen appears in every row
function solveNQueens(n: number): string[][] {
  const result: string[][] = [];
  const board: string[][] = new Array(n).fill(new Array(n).fill('.'));
  const columns = new Set<number>();
  const falling = new Set<number>();
  const rising = new Set<number>();
  function backtrack(row: number): void {
    if (row === n) {
      result.push(board.map((squares) => squares.join('')));
      return;
    }
    for (let column = 0; column < n; column++) {
      if (columns.has(column) || falling.has(row - column) || rising.has(row + column)) continue;
      columns.add(column);
      falling.add(row - column);
      rising.add(row + column);
      board[row][column] = 'Q';
      backtrack(row + 1);
      board[row][column] = '.';
      columns.delete(column);
      falling.delete(row - column);
      rising.delete(row + column);
    }
  }
  backtrack(0);
  return result;
}
