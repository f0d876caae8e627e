// wrong-answer: uses cell (0,0) as the mark of both the first row and the first column
function setZeroes(matrix: number[][]): void {
  const rows = matrix.length;
  const columns = matrix[0].length;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (matrix[i][j] === 0) {
        matrix[i][0] = 0;
        matrix[0][j] = 0;
      }
    }
  }
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      if (matrix[i][0] === 0 || matrix[0][j] === 0) matrix[i][j] = 0;
    }
  }
  if (matrix[0][0] === 0) {
    for (let j = 0; j < columns; j++) matrix[0][j] = 0;
    for (let i = 0; i < rows; i++) matrix[i][0] = 0;
  }
}
