// accepted: one binary search for the row, one within it
const searchMatrix = (matrix: number[][], target: number): boolean => {
  let top = 0;
  let bottom = matrix.length - 1;
  while (top <= bottom) {
    const middle = (top + bottom) >> 1;
    const row = matrix[middle];
    if (target < row[0]) bottom = middle - 1;
    else if (target > row[row.length - 1]) top = middle + 1;
    else {
      let left = 0;
      let right = row.length - 1;
      while (left <= right) {
        const mid = (left + right) >> 1;
        if (row[mid] === target) return true;
        if (row[mid] < target) left = mid + 1;
        else right = mid - 1;
      }
      return false;
    }
  }
  return false;
};
