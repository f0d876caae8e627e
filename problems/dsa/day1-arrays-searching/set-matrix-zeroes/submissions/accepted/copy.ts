// accepted: reads from a copy and clears row and column of each of its zeros; plain JavaScript
var setZeroes = function (matrix) {
  const copy = matrix.map((row) => [...row]);
  copy.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value !== 0) return;
      for (let c = 0; c < row.length; c++) matrix[i][c] = 0;
      for (let r = 0; r < matrix.length; r++) matrix[r][j] = 0;
    });
  });
};
