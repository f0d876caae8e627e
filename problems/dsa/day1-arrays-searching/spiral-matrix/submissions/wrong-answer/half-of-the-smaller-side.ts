// wrong-answer: runs over min(rows, columns) / 2 layers and loses the middle row, column or cell of odd sizes
function spiralOrder(matrix: number[][]): number[] {
  const rows = matrix.length;
  const columns = matrix[0].length;
  const result: number[] = [];
  const layers = Math.floor(Math.min(rows, columns) / 2);
  for (let layer = 0; layer < layers; layer++) {
    const bottom = rows - 1 - layer;
    const right = columns - 1 - layer;
    for (let c = layer; c < right; c++) result.push(matrix[layer][c]);
    for (let r = layer; r < bottom; r++) result.push(matrix[r][right]);
    for (let c = right; c > layer; c--) result.push(matrix[bottom][c]);
    for (let r = bottom; r > layer; r--) result.push(matrix[r][layer]);
  }
  return result;
}
