// wrong-answer: gives -1 when nothing is fresh at the start (should be 0)
function orangesRotting(grid: number[][]): number {
  let level: number[][] = [];
  let fresh = 0;
  grid.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === 2) level.push([r, c]);
      if (cell === 1) fresh++;
    }),
  );
  let minutes = -1;
  while (level.length > 0 && fresh > 0) {
    if (minutes < 0) minutes = 0;
    minutes++;
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
  }
  return fresh === 0 ? minutes : -1;
}
