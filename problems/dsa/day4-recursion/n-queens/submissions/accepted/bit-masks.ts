// accepted: three bit masks for columns and diagonals, the free squares of a row are taken lowest bit first
const solveNQueens = (n: number): string[][] => {
  const all = (1 << n) - 1;
  const solutions: string[][] = [];
  const place = (rows: string[], columns: number, falling: number, rising: number): void => {
    if (rows.length === n) {
      solutions.push(rows);
      return;
    }
    let free = all & ~(columns | falling | rising);
    while (free !== 0) {
      const queen = free & -free;
      free ^= queen;
      const column = 31 - Math.clz32(queen);
      const row = '.'.repeat(column) + 'Q' + '.'.repeat(n - column - 1);
      place([...rows, row], columns | queen, (falling | queen) << 1, (rising | queen) >> 1);
    }
  };
  place([], 0, 0, 0);
  return solutions;
};
