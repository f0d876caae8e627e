// wrong-answer: picks the row with a strict comparison, so a target equal to the last element of a row is missed
function searchMatrix(matrix: number[][], target: number): boolean {
  const columns = matrix[0].length;
  for (const row of matrix) {
    if (target < row[columns - 1]) {
      let lo = 0;
      let hi = columns - 1;
      while (lo <= hi) {
        const mid = Math.floor((lo + hi) / 2);
        if (row[mid] === target) return true;
        if (row[mid] < target) lo = mid + 1;
        else hi = mid - 1;
      }
      return false;
    }
  }
  return false;
}
