// wrong-answer: gives the minutes although a fresh orange is never reached (should be -1)
function orangesRotting(grid: number[][]): number {
  let level: number[][] = [];
  grid.forEach((row, r) => row.forEach((cell, c) => cell === 2 && level.push([r, c])));
  let minutes = 0;
  while (true) {
    const next: number[][] = [];
    for (const [r, c] of level) {
      for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
        if (grid[a]?.[b] !== 1) continue;
        grid[a][b] = 2;
        next.push([a, b]);
      }
    }
    if (next.length === 0) return minutes;
    level = next;
    minutes++;
  }
}
