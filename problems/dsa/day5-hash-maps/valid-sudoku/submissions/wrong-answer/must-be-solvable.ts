// wrong-answer: asks for a filled or solvable board
function isValidSudoku(board: string[][]): boolean {
  const seen = new Set<string>();
  const keys = (r: number, c: number, digit: string) => [`r${r}${digit}`, `c${c}${digit}`, `b${Math.floor(r / 3)}${Math.floor(c / 3)}${digit}`];
  for (let r = 0; r < 9; r++) {
    for (let c = 0; c < 9; c++) {
      if (board[r][c] === '.') continue;
      for (const key of keys(r, c, board[r][c])) {
        if (seen.has(key)) return false;
        seen.add(key);
      }
    }
  }
  // every open cell must have a digit that fits
  for (let r = 0; r < 9; r++) {
    for (let c = 0; c < 9; c++) {
      if (board[r][c] === '.' && ![...'123456789'].some((digit) => keys(r, c, digit).every((key) => !seen.has(key)))) return false;
    }
  }
  return true;
}
