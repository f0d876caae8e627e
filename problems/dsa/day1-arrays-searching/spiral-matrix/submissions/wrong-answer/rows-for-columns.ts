// wrong-answer: takes rows for columns, wrong on non-square matrices
function spiralOrder(matrix: number[][]): number[] {
  const result: number[] = [];
  let top = 0;
  let bottom = matrix[0].length - 1;
  let left = 0;
  let right = matrix.length - 1;
  const read = (r: number, c: number) => result.push(matrix[r]?.[c]);
  while (top <= bottom && left <= right) {
    for (let c = left; c <= right; c++) read(top, c);
    top++;
    for (let r = top; r <= bottom; r++) read(r, right);
    right--;
    if (top <= bottom) for (let c = right; c >= left; c--) read(bottom, c);
    bottom--;
    if (left <= right) for (let r = bottom; r >= top; r--) read(r, left);
    left++;
  }
  return result;
}
