// wrong-answer: allows diagonal steps
function exist(board: string[][], word: string): boolean {
  const dfs = (i: number, j: number, k: number): boolean => {
    if (k === word.length) return true;
    if (board[i]?.[j] !== word[k]) return false;
    board[i][j] = '#';
    let found = false;
    for (let di = -1; di <= 1 && !found; di++) {
      for (let dj = -1; dj <= 1 && !found; dj++) {
        found = dfs(i + di, j + dj, k + 1);
      }
    }
    board[i][j] = word[k];
    return found;
  };
  for (let i = 0; i < board.length; i++) {
    for (let j = 0; j < board[0].length; j++) {
      if (dfs(i, j, 0)) return true;
    }
  }
  return false;
}
