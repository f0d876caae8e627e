// time-limit-exceeded: adds up the cells of the region at every call
class NumMatrix {
  constructor(private matrix: number[][]) {}

  sumRegion(row1: number, col1: number, row2: number, col2: number): number {
    let sum = 0;
    for (let i = row1; i <= row2; i++) {
      const row = this.matrix[i];
      for (let j = col1; j <= col2; j++) sum += row[j];
    }
    return sum;
  }
}
