// wrong-answer: goes down before it goes right
function spiralOrder(matrix: number[][]): number[] {
  const result: number[] = [];
  let top = 0;
  let bottom = matrix.length - 1;
  let left = 0;
  let right = matrix[0].length - 1;
  while (top <= bottom && left <= right) {
    for (let r = top; r <= bottom; r++) result.push(matrix[r][left]);
    left++;
    for (let c = left; c <= right; c++) result.push(matrix[bottom][c]);
    bottom--;
    if (left <= right) for (let r = bottom; r >= top; r--) result.push(matrix[r][right]);
    right--;
    if (top <= bottom) for (let c = right; c >= left; c--) result.push(matrix[top][c]);
    top++;
  }
  return result;
}
