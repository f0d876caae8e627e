// wrong-answer: transposes over all pairs, so every pair is swapped twice and the matrix is only mirrored
function rotate(matrix: number[][]): void {
  const n = matrix.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const temp = matrix[i][j];
      matrix[i][j] = matrix[j][i];
      matrix[j][i] = temp;
    }
  }
  for (const row of matrix) row.reverse();
}
