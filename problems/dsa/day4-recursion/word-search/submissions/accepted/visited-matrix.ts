// accepted: a matrix of flags
function exist(board: string[][], word: string): boolean {
  const rows = board.length;
  const columns = board[0].length;
  const visited: boolean[][] = Array.from({ length: rows }, () => Array(columns).fill(false));
  const dfs = (i: number, j: number, k: number): boolean => {
    if (i < 0 || j < 0 || i >= rows || j >= columns || visited[i][j] || board[i][j] !== word[k]) return false;
    if (k === word.length - 1) return true;
    visited[i][j] = true;
    for (const [di, dj] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) {
      if (dfs(i + di, j + dj, k + 1)) return true;
    }
    visited[i][j] = false;
    return false;
  };
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (dfs(i, j, 0)) return true;
    }
  }
  return false;
}
