/** Notes each digit under its row, its column and its box; a note that is there already is a repetition. */
export function isValidSudoku(board: string[][]): boolean {
  const seen = new Set<string>();
  for (const [row, cells] of board.entries()) {
    for (const [column, digit] of cells.entries()) {
      if (digit === '.') continue;
      const notes = [
        `${digit} in row ${row}`,
        `${digit} in column ${column}`,
        `${digit} in box ${Math.floor(row / 3)} ${Math.floor(column / 3)}`,
      ];
      if (notes.some((note) => seen.has(note))) return false;
      for (const note of notes) seen.add(note);
    }
  }
  return true;
}
