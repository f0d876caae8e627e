// accepted: notes in the first row and column, with one variable for the first column
function setZeroes(matrix: number[][]): void {
  let firstColumn = false;
  for (let i = 0; i < matrix.length; i++) {
    if (matrix[i][0] === 0) firstColumn = true;
    for (let j = 1; j < matrix[0].length; j++) {
      if (matrix[i][j] === 0) matrix[i][0] = matrix[0][j] = 0;
    }
  }
  for (let i = matrix.length - 1; i >= 0; i--) {
    for (let j = matrix[0].length - 1; j >= 1; j--) {
      if (matrix[i][0] === 0 || matrix[0][j] === 0) matrix[i][j] = 0;
    }
    if (firstColumn) matrix[i][0] = 0;
  }
}
