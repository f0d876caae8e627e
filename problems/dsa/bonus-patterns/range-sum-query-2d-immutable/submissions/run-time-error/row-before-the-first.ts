// run-time-error: reads row -1 for regions at the top edge
class NumMatrix {
  private sums: number[][];

  constructor(matrix: number[][]) {
    this.sums = matrix.map((row) => [...row]);
    for (let i = 0; i < matrix.length; i++) {
      for (let j = 0; j < matrix[0].length; j++) {
        if (i > 0) this.sums[i][j] += this.sums[i - 1][j];
        if (j > 0) this.sums[i][j] += this.sums[i][j - 1];
        if (i > 0 && j > 0) this.sums[i][j] -= this.sums[i - 1][j - 1];
      }
    }
  }

  sumRegion(row1: number, col1: number, row2: number, col2: number): number {
    const sums = this.sums;
    return sums[row2][col2] - sums[row1 - 1][col2] - sums[row2][col1 - 1] + sums[row1 - 1][col1 - 1];
  }
}
