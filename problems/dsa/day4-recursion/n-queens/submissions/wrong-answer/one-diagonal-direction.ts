// wrong-answer: checks one of the two diagonal directions only
function solveNQueens(n: number): string[][] {
  const result: string[][] = [];
  const columns = new Set<number>();
  const diagonals = new Set<number>();
  const board: string[] = [];
  const backtrack = (row: number): void => {
    if (row === n) {
      result.push([...board]);
      return;
    }
    for (let column = 0; column < n; column++) {
      if (columns.has(column) || diagonals.has(row - column)) continue;
      columns.add(column);
      diagonals.add(row - column);
      board.push('.'.repeat(column) + 'Q' + '.'.repeat(n - 1 - column));
      backtrack(row + 1);
      board.pop();
      columns.delete(column);
      diagonals.delete(row - column);
    }
  };
  backtrack(0);
  return result;
}
