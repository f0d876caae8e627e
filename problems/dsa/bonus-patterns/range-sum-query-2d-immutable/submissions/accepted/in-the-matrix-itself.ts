// accepted: sums written into the given matrix, the edges as cases of their own
class NumMatrix {
  matrix: number[][];

  constructor(matrix: number[][]) {
    for (let i = 0; i < matrix.length; i++) {
      for (let j = 0; j < matrix[0].length; j++) {
        const up = i > 0 ? matrix[i - 1][j] : 0;
        const left = j > 0 ? matrix[i][j - 1] : 0;
        const both = i > 0 && j > 0 ? matrix[i - 1][j - 1] : 0;
        matrix[i][j] += up + left - both;
      }
    }
    this.matrix = matrix;
  }

  sumRegion(row1: number, col1: number, row2: number, col2: number): number {
    let result = this.matrix[row2][col2];
    if (row1 > 0) result -= this.matrix[row1 - 1][col2];
    if (col1 > 0) result -= this.matrix[row2][col1 - 1];
    if (row1 > 0 && col1 > 0) result += this.matrix[row1 - 1][col1 - 1];
    return result;
  }
}
