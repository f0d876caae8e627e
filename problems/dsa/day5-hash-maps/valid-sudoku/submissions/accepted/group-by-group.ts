// accepted: every group by itself, compared with the set of its digits; a class
class Solution {
  isValidSudoku(board: string[][]): boolean {
    const groups: string[][] = [];
    for (let i = 0; i < 9; i++) {
      groups.push(board[i]);
      groups.push(board.map((row) => row[i]));
      const top = 3 * Math.floor(i / 3);
      const left = 3 * (i % 3);
      groups.push(board.slice(top, top + 3).flatMap((row) => row.slice(left, left + 3)));
    }
    return groups.every((group) => {
      const digits = group.filter((cell) => cell !== '.');
      return new Set(digits).size === digits.length;
    });
  }
}
