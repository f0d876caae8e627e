// accepted: union-find with compression and sizes
class UnionFind {
  private parent: number[];
  private size: number[];
  count: number;

  constructor(n: number) {
    this.parent = [...Array(n).keys()];
    this.size = new Array(n).fill(1);
    this.count = n;
  }

  find(x: number): number {
    if (this.parent[x] !== x) this.parent[x] = this.find(this.parent[x]);
    return this.parent[x];
  }

  union(a: number, b: number): void {
    let [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    if (this.size[x] < this.size[y]) [x, y] = [y, x];
    this.parent[y] = x;
    this.size[x] += this.size[y];
    this.count--;
  }
}

function countComponents(n: number, edges: number[][]): number {
  const groups = new UnionFind(n);
  for (const [a, b] of edges) groups.union(a, b);
  return groups.count;
}
