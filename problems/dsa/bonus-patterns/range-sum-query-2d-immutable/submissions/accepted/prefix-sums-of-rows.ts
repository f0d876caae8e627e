// accepted: prefix sums of each row, one subtraction a row
class NumMatrix {
  private prefix: number[][];

  constructor(matrix: number[][]) {
    this.prefix = matrix.map((row) => {
      const sums = [0];
      for (const value of row) sums.push(sums[sums.length - 1] + value);
      return sums;
    });
  }

  sumRegion(row1: number, col1: number, row2: number, col2: number): number {
    let sum = 0;
    for (let r = row1; r <= row2; r++) sum += this.prefix[r][col2 + 1] - this.prefix[r][col1];
    return sum;
  }
}
