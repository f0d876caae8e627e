// accepted: collects rows and columns in two sets
class Solution {
  setZeroes(matrix: number[][]): void {
    const rows = new Set<number>();
    const columns = new Set<number>();
    matrix.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value === 0) {
          rows.add(i);
          columns.add(j);
        }
      }),
    );
    for (let i = 0; i < matrix.length; i++) {
      for (let j = 0; j < matrix[0].length; j++) {
        if (rows.has(i) || columns.has(j)) matrix[i][j] = 0;
      }
    }
  }
}
