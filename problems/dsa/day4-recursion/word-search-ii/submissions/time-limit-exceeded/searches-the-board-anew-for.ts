// time-limit-exceeded: searches the board anew for every word
function findWords(board: string[][], words: string[]): string[] {
  const rows = board.length;
  const columns = board[0].length;

  function search(word: string, k: number, r: number, c: number): boolean {
    if (k === word.length) return true;
    if (r < 0 || c < 0 || r >= rows || c >= columns || board[r][c] !== word[k]) return false;
    const letter = board[r][c];
    board[r][c] = '#';
    const found =
      search(word, k + 1, r + 1, c) || search(word, k + 1, r - 1, c) || search(word, k + 1, r, c + 1) || search(word, k + 1, r, c - 1);
    board[r][c] = letter;
    return found;
  }

  return words.filter((word) => {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) if (search(word, 0, r, c)) return true;
    }
    return false;
  });
}
