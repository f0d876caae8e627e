// run-time-error: reads a row past the last one when the target exceeds every element
function searchMatrix(matrix: number[][], target: number): boolean {
  const columns = matrix[0].length;
  let top = 0;
  let bottom = matrix.length;
  while (top < bottom) {
    const mid = Math.floor((top + bottom) / 2);
    if (matrix[mid][columns - 1] < target) top = mid + 1;
    else bottom = mid;
  }
  let lo = 0;
  let hi = columns;
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (matrix[top][mid] < target) lo = mid + 1;
    else hi = mid;
  }
  return matrix[top][lo] === target;
}
