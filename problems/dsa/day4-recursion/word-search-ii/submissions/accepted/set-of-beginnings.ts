// accepted: a set of all beginnings of words in place of a trie
class Solution {
  findWords(board: string[][], words: string[]): string[] {
    const whole = new Set(words);
    const beginnings = new Set<string>();
    for (const word of words) for (let i = 1; i <= word.length; i++) beginnings.add(word.substring(0, i));
    const found = new Set<string>();
    const marks = board.map((row) => row.map(() => false));

    const visit = (row: number, column: number, before: string): void => {
      if (board[row]?.[column] === undefined || marks[row][column]) return;
      const path = before + board[row][column];
      if (!beginnings.has(path)) return;
      if (whole.has(path)) found.add(path);
      marks[row][column] = true;
      visit(row, column + 1, path);
      visit(row, column - 1, path);
      visit(row + 1, column, path);
      visit(row - 1, column, path);
      marks[row][column] = false;
    };

    board.forEach((cells, row) => cells.forEach((_, column) => visit(row, column, '')));
    return [...found];
  }
}
