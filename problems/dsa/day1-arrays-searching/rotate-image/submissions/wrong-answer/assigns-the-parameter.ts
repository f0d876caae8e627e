// wrong-answer: builds the rotated matrix and assigns it to the parameter, so the input is unchanged
function rotate(matrix: number[][]): void {
  const n = matrix.length;
  const rotated = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) rotated[j][n - 1 - i] = matrix[i][j];
  }
  matrix = rotated;
}
