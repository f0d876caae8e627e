// wrong-answer: gives only the first solution
function solveNQueens(n: number): string[][] {
  const queens: number[] = [];

  function isSafe(row: number, column: number): boolean {
    for (let r = 0; r < row; r++) {
      if (queens[r] === column || Math.abs(queens[r] - column) === row - r) return false;
    }
    return true;
  }

  function place(row: number): boolean {
    if (row === n) return true;
    for (let column = 0; column < n; column++) {
      if (!isSafe(row, column)) continue;
      queens.push(column);
      if (place(row + 1)) return true;
      queens.pop();
    }
    return false;
  }

  if (!place(0)) return [];
  return [queens.map((column) => '.'.repeat(column) + 'Q' + '.'.repeat(n - 1 - column))];
}
