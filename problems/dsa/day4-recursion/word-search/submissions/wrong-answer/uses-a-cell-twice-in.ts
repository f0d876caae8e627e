// wrong-answer: uses a cell twice in one path
function exist(board: string[][], word: string): boolean {
  const dfs = (i: number, j: number, k: number): boolean => {
    if (k === word.length) return true;
    if (board[i]?.[j] !== word[k]) return false;
    return dfs(i + 1, j, k + 1) || dfs(i - 1, j, k + 1) || dfs(i, j + 1, k + 1) || dfs(i, j - 1, k + 1);
  };
  return board.some((row, i) => row.some((_, j) => dfs(i, j, 0)));
}
