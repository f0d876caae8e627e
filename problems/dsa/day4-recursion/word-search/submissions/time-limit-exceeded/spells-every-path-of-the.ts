// time-limit-exceeded: spells every path of the right length and compares at the end
function exist(board: string[][], word: string): boolean {
  const visited = board.map((row) => row.map(() => false));
  const dfs = (i: number, j: number, text: string): boolean => {
    if (text.length === word.length) return text === word;
    if (board[i]?.[j] === undefined || visited[i][j]) return false;
    visited[i][j] = true;
    const longer = text + board[i][j];
    const found = dfs(i + 1, j, longer) || dfs(i - 1, j, longer) || dfs(i, j + 1, longer) || dfs(i, j - 1, longer);
    visited[i][j] = false;
    return found;
  };
  for (let i = 0; i < board.length; i++) {
    for (let j = 0; j < board[0].length; j++) {
      if (dfs(i, j, '')) return true;
    }
  }
  return false;
}
