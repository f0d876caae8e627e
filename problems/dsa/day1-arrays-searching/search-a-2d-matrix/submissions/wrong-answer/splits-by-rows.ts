// wrong-answer: splits the flat index by the number of rows instead of columns, wrong on non-square matrices
function searchMatrix(matrix: number[][], target: number): boolean {
  const rows = matrix.length;
  let lo = 0;
  let hi = rows * matrix[0].length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    const value = matrix[Math.floor(mid / rows)]?.[mid % rows];
    if (value === target) return true;
    if (value < target) lo = mid + 1;
    else hi = mid - 1;
  }
  return false;
}
