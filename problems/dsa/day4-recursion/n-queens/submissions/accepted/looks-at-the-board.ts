// accepted: a generator that looks up the board's column and diagonals for every square
function* solveNQueens(n: number): Generator<string[]> {
  const board = Array.from({ length: n }, () => Array<string>(n).fill('.'));
  yield* solutions(board, 0);
}

function* solutions(board: string[][], row: number): Generator<string[]> {
  if (row === board.length) {
    yield board.map((squares) => squares.join(''));
    return;
  }
  for (let column = board.length - 1; column >= 0; column--) {
    if (isAttacked(board, row, column)) continue;
    board[row][column] = 'Q';
    yield* solutions(board, row + 1);
    board[row][column] = '.';
  }
}

function isAttacked(board: string[][], row: number, column: number): boolean {
  for (let up = 1; up <= row; up++) {
    const squares = board[row - up];
    if (squares[column] === 'Q' || squares[column - up] === 'Q' || squares[column + up] === 'Q') return true;
  }
  return false;
}
