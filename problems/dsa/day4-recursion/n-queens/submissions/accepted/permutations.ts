// accepted: all permutations of the columns, diagonals are checked at the end, O(n! · n²)
class Solution {
  solveNQueens(n: number): string[][] {
    const result: string[][] = [];
    this.permute(Array.from({ length: n }, (_, column) => column), 0, result);
    return result;
  }

  private permute(queens: number[], from: number, result: string[][]): void {
    const n = queens.length;
    if (from === n) {
      if (this.isPeaceful(queens)) result.push(queens.map((column) => '.'.repeat(column).concat('Q').padEnd(n, '.')));
      return;
    }
    for (let i = from; i < n; i++) {
      [queens[from], queens[i]] = [queens[i], queens[from]];
      this.permute(queens, from + 1, result);
      [queens[from], queens[i]] = [queens[i], queens[from]];
    }
  }

  private isPeaceful(queens: number[]): boolean {
    for (let row = 1; row < queens.length; row++) {
      for (let above = 0; above < row; above++) {
        if (Math.abs(queens[row] - queens[above]) === row - above) return false;
      }
    }
    return true;
  }
}
