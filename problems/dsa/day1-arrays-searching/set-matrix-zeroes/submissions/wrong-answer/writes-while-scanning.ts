// wrong-answer: writes zeros while still scanning, so zeros spread
function setZeroes(matrix: number[][]): void {
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j < matrix[0].length; j++) {
      if (matrix[i][j] !== 0) continue;
      for (let c = 0; c < matrix[0].length; c++) matrix[i][c] = 0;
      for (let r = 0; r < matrix.length; r++) matrix[r][j] = 0;
    }
  }
}
