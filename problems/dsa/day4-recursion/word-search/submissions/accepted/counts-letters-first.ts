// accepted: counts letters first and begins at the rarer end of the word
class Solution {
  exist(board: string[][], word: string): boolean {
    const count: Record<string, number> = {};
    for (const cell of board.flat()) count[cell] = (count[cell] || 0) + 1;
    const need: Record<string, number> = {};
    for (const letter of word) {
      need[letter] = (need[letter] || 0) + 1;
      if (need[letter] > (count[letter] || 0)) return false;
    }
    if (count[word[0]] > count[word[word.length - 1]]) word = word.split('').reverse().join('');
    for (let i = 0; i < board.length; i++) {
      for (let j = 0; j < board[0].length; j++) {
        if (this.walk(board, i, j, word)) return true;
      }
    }
    return false;
  }

  private walk(board: string[][], i: number, j: number, rest: string): boolean {
    if (rest.length === 0) return true;
    if (!board[i] || board[i][j] !== rest[0]) return false;
    board[i][j] = '#';
    const next = rest.slice(1);
    const found =
      this.walk(board, i - 1, j, next) || this.walk(board, i, j - 1, next) || this.walk(board, i + 1, j, next) || this.walk(board, i, j + 1, next);
    board[i][j] = rest[0];
    return found;
  }
}
