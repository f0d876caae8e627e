// wrong-answer: clears the first row before the inner cells have read its marks
function setZeroes(matrix: number[][]): void {
  const rows = matrix.length;
  const columns = matrix[0].length;
  const firstRow = matrix[0].some((value) => value === 0);
  const firstColumn = matrix.some((row) => row[0] === 0);
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      if (matrix[i][j] === 0) {
        matrix[i][0] = 0;
        matrix[0][j] = 0;
      }
    }
  }
  if (firstRow) matrix[0].fill(0);
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      if (matrix[i][0] === 0 || matrix[0][j] === 0) matrix[i][j] = 0;
    }
  }
  if (firstColumn) for (const row of matrix) row[0] = 0;
}
