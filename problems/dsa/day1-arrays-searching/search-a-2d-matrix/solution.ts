/**
 * Binary search over the cells as one list, row after row, that is never built.
 * @param matrix not empty; each row ascending, and above all of the row before it
 */
export function searchMatrix(matrix: number[][], target: number): boolean {
  const columns = (matrix[0] as number[]).length;
  const cell = (i: number) => matrix[Math.floor(i / columns)]?.[i % columns];
  let low = 0; // all cells before low are smaller than the target
  let high = matrix.length * columns; // no cell from high on is smaller than the target
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cell(middle) as number) < target) low = middle + 1;
    else high = middle;
  }
  return cell(low) === target;
}
