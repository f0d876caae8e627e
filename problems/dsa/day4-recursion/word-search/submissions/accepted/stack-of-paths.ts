// accepted: an explicit stack; every entry has a set of its own for the cells of its path
const exist = (board: string[][], word: string): boolean => {
  const stack: { cell: number; used: Set<number> }[] = [];
  const width = board[0].length;
  for (let cell = 0; cell < board.length * width; cell++) stack.push({ cell, used: new Set() });
  while (stack.length > 0) {
    const { cell, used } = stack.pop()!;
    const row = Math.floor(cell / width);
    const column = cell % width;
    if (board[row][column] !== word[used.size]) continue;
    const path = new Set(used).add(cell);
    if (path.size === word.length) return true;
    if (row > 0 && !path.has(cell - width)) stack.push({ cell: cell - width, used: path });
    if (row < board.length - 1 && !path.has(cell + width)) stack.push({ cell: cell + width, used: path });
    if (column > 0 && !path.has(cell - 1)) stack.push({ cell: cell - 1, used: path });
    if (column < width - 1 && !path.has(cell + 1)) stack.push({ cell: cell + 1, used: path });
  }
  return false;
};
