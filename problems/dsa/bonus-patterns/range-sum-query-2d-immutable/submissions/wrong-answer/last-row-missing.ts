// wrong-answer: leaves out the last row or column of the region
class NumMatrix {
  private dp: number[][];

  constructor(matrix: number[][]) {
    const m = matrix.length;
    const n = matrix[0].length;
    this.dp = Array.from({ length: m + 1 }, () => new Array(n + 1).fill(0));
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        this.dp[i + 1][j + 1] = matrix[i][j] + this.dp[i][j + 1] + this.dp[i + 1][j] - this.dp[i][j];
      }
    }
  }

  sumRegion(row1: number, col1: number, row2: number, col2: number): number {
    return this.dp[row2][col2] - this.dp[row1][col2] - this.dp[row2][col1] + this.dp[row1][col1];
  }
}
