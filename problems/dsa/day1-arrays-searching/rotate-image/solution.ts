/**
 * Turns the grid clockwise in place: mirrored at its diagonal, rows become columns; each row reversed, they stand in the right order.
 * @param matrix as many rows as columns
 */
export function rotate(matrix: number[][]): void {
  transpose(matrix);
  for (const row of matrix) row.reverse();
}

function transpose(matrix: number[][]): void {
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j < i; j++) {
      const mirrored = matrix[j] as number[];
      const value = row[j] as number;
      row[j] = mirrored[i] as number;
      mirrored[i] = value;
    }
  }
}
