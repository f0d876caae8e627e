// accepted: a set for each row, column and box
function isValidSudoku(board: string[][]): boolean {
  const rows = Array.from({ length: 9 }, () => new Set<string>());
  const columns = Array.from({ length: 9 }, () => new Set<string>());
  const boxes = Array.from({ length: 9 }, () => new Set<string>());
  for (let r = 0; r < 9; r++) {
    for (let c = 0; c < 9; c++) {
      const value = board[r][c];
      if (value === '.') continue;
      const b = Math.floor(r / 3) * 3 + Math.floor(c / 3);
      if (rows[r].has(value) || columns[c].has(value) || boxes[b].has(value)) return false;
      rows[r].add(value);
      columns[c].add(value);
      boxes[b].add(value);
    }
  }
  return true;
}
