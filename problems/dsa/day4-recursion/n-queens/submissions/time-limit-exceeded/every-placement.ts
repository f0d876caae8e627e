// time-limit-exceeded: places a queen in every row in all n^n ways and checks at the end
function solveNQueens(n: number): string[][] {
  const result: string[][] = [];
  const queens: number[] = [];

  function isValid(): boolean {
    for (let a = 0; a < n; a++) {
      for (let b = a + 1; b < n; b++) {
        if (queens[a] === queens[b] || Math.abs(queens[a] - queens[b]) === b - a) return false;
      }
    }
    return true;
  }

  function place(row: number): void {
    if (row === n) {
      if (isValid()) result.push(queens.map((column) => '.'.repeat(column) + 'Q' + '.'.repeat(n - 1 - column)));
      return;
    }
    for (let column = 0; column < n; column++) {
      queens[row] = column;
      place(row + 1);
    }
  }

  place(0);
  return result;
}
