// wrong-answer: takes two dots for a repeated digit
function isValidSudoku(board: string[][]): boolean {
  const seen = new Set<string>();
  for (let r = 0; r < 9; r++) {
    for (let c = 0; c < 9; c++) {
      const value = board[r][c];
      const keys = [`r${r}${value}`, `c${c}${value}`, `b${Math.floor(r / 3)}${Math.floor(c / 3)}${value}`];
      for (const key of keys) {
        if (seen.has(key)) return false;
        seen.add(key);
      }
    }
  }
  return true;
}
