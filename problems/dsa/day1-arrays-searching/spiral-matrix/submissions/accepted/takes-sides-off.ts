// accepted: takes rows and columns off the grid itself; plain JavaScript
var spiralOrder = function (matrix) {
  const result = [];
  while (matrix.length) {
    result.push(...matrix.shift());
    for (const row of matrix) if (row.length) result.push(row.pop());
    result.push(...(matrix.pop() || []).reverse());
    for (const row of [...matrix].reverse()) if (row.length) result.push(row.shift());
  }
  return result;
};
