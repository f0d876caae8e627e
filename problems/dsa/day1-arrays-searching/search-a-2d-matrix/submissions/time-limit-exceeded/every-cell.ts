// time-limit-exceeded: looks at every cell (batch)
function searchMatrix(matrix: number[][], target: number): boolean {
  for (let row = 0; row < matrix.length; row++) {
    for (let column = 0; column < matrix[row].length; column++) {
      if (matrix[row][column] === target) return true;
    }
  }
  return false;
}
