// accepted: looks at the last number of each row, then for the target in one row; plain JavaScript
var searchMatrix = function (matrix, target) {
  for (const row of matrix) {
    if (target <= row[row.length - 1]) return row.includes(target);
  }
  return false;
};
