/** Row by row, the number of ways to each cell: those of the cell above and those of the cell to the left. */
export function uniquePaths(m: number, n: number): number {
  if (m < n) return uniquePaths(n, m);
  const ways = new Array<number>(n).fill(1);
  for (let row = 1; row < m; row++) {
    for (let column = 1; column < n; column++) {
      ways[column] = (ways[column] as number) + (ways[column - 1] as number);
    }
  }
  return ways[n - 1] as number;
}
