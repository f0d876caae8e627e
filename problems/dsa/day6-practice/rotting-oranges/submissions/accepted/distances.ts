// accepted: distances in a grid of their own, levels in two arrays of cell numbers
class Solution {
  orangesRotting(grid: number[][]): number {
    const n = grid[0].length;
    const distance = new Map<number, number>();
    let level: number[] = [];
    grid.forEach((row, i) => row.forEach((cell, j) => cell === 2 && level.push(i * n + j)));
    for (const cell of level) distance.set(cell, 0);
    let longest = 0;
    for (let minute = 1; level.length > 0; minute++) {
      const next: number[] = [];
      for (const cell of level) {
        const [i, j] = [Math.floor(cell / n), cell % n];
        for (const [a, b] of [[i - 1, j], [i + 1, j], [i, j - 1], [i, j + 1]]) {
          if (grid[a]?.[b] !== 1 || distance.has(a * n + b)) continue;
          distance.set(a * n + b, minute);
          longest = minute;
          next.push(a * n + b);
        }
      }
      level = next;
    }
    const isReached = grid.every((row, i) => row.every((cell, j) => cell !== 1 || distance.has(i * n + j)));
    return isReached ? longest : -1;
  }
}
