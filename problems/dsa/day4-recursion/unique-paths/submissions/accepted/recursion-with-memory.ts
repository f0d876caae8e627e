// accepted: recursion from the start with memory for each cell
class Solution {
  uniquePaths(m: number, n: number): number {
    const memory: number[][] = Array.from({ length: m }, () => Array(n).fill(-1));
    const walk = (row: number, column: number): number => {
      if (row >= m || column >= n) return 0;
      if (row === m - 1 && column === n - 1) return 1;
      if (memory[row][column] < 0) memory[row][column] = walk(row + 1, column) + walk(row, column + 1);
      return memory[row][column];
    };
    return walk(0, 0);
  }
}
