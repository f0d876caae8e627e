// wrong-answer: counts one minute too many after the last level
function orangesRotting(grid: number[][]): number {
  let level: number[][] = [];
  let fresh = 0;
  grid.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === 2) level.push([r, c]);
      if (cell === 1) fresh++;
    }),
  );
  if (fresh === 0) return 0;
  let minutes = 0;
  while (level.length > 0) {
    const next: number[][] = [];
    for (const [r, c] of level) {
      for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
        if (grid[a]?.[b] !== 1) continue;
        grid[a][b] = 2;
        fresh--;
        next.push([a, b]);
      }
    }
    level = next;
    minutes++;
  }
  return fresh === 0 ? minutes : -1;
}
