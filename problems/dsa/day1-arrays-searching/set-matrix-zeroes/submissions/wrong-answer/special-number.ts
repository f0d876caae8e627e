// wrong-answer: marks with a special number (-1 or 2^31 - 1) that also occurs as data
function setZeroes(matrix: number[][]): void {
  const MARK = 2 ** 31 - 1;
  const mark = (i: number, j: number) => {
    if (matrix[i][j] !== 0) matrix[i][j] = MARK;
  };
  for (let i = 0; i < matrix.length; i++) {
    for (let j = 0; j < matrix[0].length; j++) {
      if (matrix[i][j] !== 0) continue;
      for (let c = 0; c < matrix[0].length; c++) mark(i, c);
      for (let r = 0; r < matrix.length; r++) mark(r, j);
    }
  }
  for (const row of matrix) {
    for (let j = 0; j < row.length; j++) if (row[j] === MARK) row[j] = 0;
  }
}
