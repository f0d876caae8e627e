const USED = '';

/** Whether a path of neighbouring cells, each used once, spells `word`. The board is left as it was. */
export function exist(board: string[][], word: string): boolean {
  /** Whether the letters of the word from `index` on can be spelled, beginning at this cell. */
  function spells(row: number, column: number, index: number): boolean {
    if (index === word.length) return true;
    const cells = board[row];
    if (cells === undefined || cells[column] !== word[index]) return false; // also beyond the sides, where there is no letter
    cells[column] = USED;
    const found =
      spells(row + 1, column, index + 1) ||
      spells(row - 1, column, index + 1) ||
      spells(row, column + 1, index + 1) ||
      spells(row, column - 1, index + 1);
    cells[column] = word[index] as string;
    return found;
  }

  return board.some((cells, row) => cells.some((_, column) => spells(row, column, 0)));
}
