// accepted: walks from the upper right corner, m + n steps
class Solution {
  searchMatrix(matrix: number[][], target: number): boolean {
    let row = 0;
    let column = matrix[0].length - 1;
    while (row < matrix.length && column >= 0) {
      if (matrix[row][column] === target) return true;
      if (matrix[row][column] < target) row++;
      else column--;
    }
    return false;
  }
}
