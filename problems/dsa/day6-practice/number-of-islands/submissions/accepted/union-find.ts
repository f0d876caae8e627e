// accepted: union-find over right and lower neighbours
class UnionFind {
  parent: number[];
  constructor(size: number, public count: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }
  find(x: number): number {
    if (this.parent[x] !== x) this.parent[x] = this.find(this.parent[x]);
    return this.parent[x];
  }
  union(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    this.parent[x] = y;
    this.count--;
  }
}

function numIslands(grid: string[][]): number {
  const [m, n] = [grid.length, grid[0].length];
  const land = grid.reduce((sum, row) => sum + row.filter((cell) => cell === '1').length, 0);
  const groups = new UnionFind(m * n, land);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      if (grid[i][j] !== '1') continue;
      if (i + 1 < m && grid[i + 1][j] === '1') groups.union(i * n + j, (i + 1) * n + j);
      if (j + 1 < n && grid[i][j + 1] === '1') groups.union(i * n + j, i * n + j + 1);
    }
  }
  return groups.count;
}
