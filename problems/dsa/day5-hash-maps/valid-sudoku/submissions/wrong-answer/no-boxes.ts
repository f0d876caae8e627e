// wrong-answer: leaves out the 3 x 3 boxes
function isValidSudoku(board: string[][]): boolean {
  for (let i = 0; i < 9; i++) {
    const row = new Set<string>();
    const column = new Set<string>();
    for (let j = 0; j < 9; j++) {
      if (board[i][j] !== '.') {
        if (row.has(board[i][j])) return false;
        row.add(board[i][j]);
      }
      if (board[j][i] !== '.') {
        if (column.has(board[j][i])) return false;
        column.add(board[j][i]);
      }
    }
  }
  return true;
}
