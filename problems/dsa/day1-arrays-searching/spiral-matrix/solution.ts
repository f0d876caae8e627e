/**
 * Walks along the four sides of what is left of the grid, and takes each side off when it is done.
 * @param matrix [rows][columns], not empty
 */
export function spiralOrder(matrix: number[][]): number[] {
  const order: number[] = [];
  const take = (row: number, column: number) => order.push(matrix[row]?.[column] as number);
  let top = 0;
  let left = 0;
  let bottom = matrix.length - 1;
  let right = (matrix[0] as number[]).length - 1;
  while (true) {
    for (let column = left; column <= right; column++) take(top, column);
    if (++top > bottom) return order;
    for (let row = top; row <= bottom; row++) take(row, right);
    if (--right < left) return order;
    for (let column = right; column >= left; column--) take(bottom, column);
    if (--bottom < top) return order;
    for (let row = bottom; row >= top; row--) take(row, left);
    if (++left > right) return order;
  }
}
