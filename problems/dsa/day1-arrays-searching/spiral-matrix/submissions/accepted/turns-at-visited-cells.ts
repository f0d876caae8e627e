// accepted: walks in a direction and turns right at the border and at visited cells
function spiralOrder(matrix: number[][]): number[] {
  const visited = matrix.map((row) => row.map(() => false));
  const directions = [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ];
  const result: number[] = [];
  let row = 0;
  let column = 0;
  let d = 0;
  for (let i = 0; i < matrix.length * matrix[0].length; i++) {
    result.push(matrix[row][column]);
    visited[row][column] = true;
    let nextRow = row + directions[d][0];
    let nextColumn = column + directions[d][1];
    if (visited[nextRow]?.[nextColumn] !== false) {
      d = (d + 1) % 4;
      nextRow = row + directions[d][0];
      nextColumn = column + directions[d][1];
    }
    row = nextRow;
    column = nextColumn;
  }
  return result;
}
