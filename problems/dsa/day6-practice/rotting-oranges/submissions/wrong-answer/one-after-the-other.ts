// wrong-answer: starts from one rotten orange only, or from one after the other
function orangesRotting(grid: number[][]): number {
  const starts: number[][] = [];
  grid.forEach((row, r) => row.forEach((cell, c) => cell === 2 && starts.push([r, c])));
  let longest = 0;
  for (const start of starts) {
    let level = [start];
    let minutes = -1;
    while (level.length > 0) {
      minutes++;
      const next: number[][] = [];
      for (const [r, c] of level) {
        for (const [a, b] of [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]]) {
          if (grid[a]?.[b] !== 1) continue;
          grid[a][b] = 2;
          next.push([a, b]);
        }
      }
      level = next;
    }
    longest = Math.max(longest, minutes);
  }
  return grid.some((row) => row.includes(1)) ? -1 : longest;
}
