// wrong-answer: leaves cells marked after a failed branch
function exist(board: string[][], word: string): boolean {
  const search = (i: number, j: number, k: number, visited: Set<string>): boolean => {
    if (k === word.length) return true;
    const key = `${i},${j}`;
    if (board[i]?.[j] !== word[k] || visited.has(key)) return false;
    visited.add(key);
    return (
      search(i + 1, j, k + 1, visited) ||
      search(i - 1, j, k + 1, visited) ||
      search(i, j + 1, k + 1, visited) ||
      search(i, j - 1, k + 1, visited)
    );
  };
  for (let i = 0; i < board.length; i++) {
    for (let j = 0; j < board[0].length; j++) {
      if (search(i, j, 0, new Set())) return true;
    }
  }
  return false;
}
