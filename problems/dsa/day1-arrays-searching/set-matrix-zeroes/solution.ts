/**
 * The first row and the first column of the grid itself note which columns and rows to clear; whether they are to be
 * cleared themselves is remembered apart, and done last.
 * @param matrix [rows][columns], not empty
 */
export function setZeroes(matrix: number[][]): void {
  const firstRow = matrix[0] as number[];
  const firstRowHasZero = firstRow.includes(0);
  const firstColumnHasZero = matrix.some((row) => row[0] === 0);
  for (const row of matrix) {
    for (const [column, value] of row.entries()) {
      if (value === 0) {
        row[0] = 0;
        firstRow[column] = 0;
      }
    }
  }
  for (let i = 1; i < matrix.length; i++) {
    const row = matrix[i] as number[];
    for (let column = 1; column < row.length; column++) {
      if (row[0] === 0 || firstRow[column] === 0) row[column] = 0;
    }
  }
  if (firstRowHasZero) firstRow.fill(0);
  if (firstColumnHasZero) for (const row of matrix) row[0] = 0;
}
