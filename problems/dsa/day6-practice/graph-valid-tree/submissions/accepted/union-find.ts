// accepted: union-find, counts the groups
function validTree(n: number, edges: number[][]): boolean {
  const parent = Array.from({ length: n }, (_, i) => i);
  const find = (x: number): number => {
    while (parent[x] !== x) {
      parent[x] = parent[parent[x]];
      x = parent[x];
    }
    return x;
  };
  let groups = n;
  for (const [a, b] of edges) {
    const [x, y] = [find(a), find(b)];
    if (x === y) return false;
    parent[x] = y;
    groups--;
  }
  return groups === 1;
}
