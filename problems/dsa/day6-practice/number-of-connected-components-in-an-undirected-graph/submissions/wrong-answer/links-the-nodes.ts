// wrong-answer: links the two nodes instead of their roots
function countComponents(n: number, edges: number[][]): number {
  const parent = Array.from({ length: n }, (_, i) => i);
  const find = (x: number): number => {
    while (parent[x] !== x) x = parent[x];
    return x;
  };
  let components = n;
  for (const [a, b] of edges) {
    if (find(a) === find(b)) continue;
    parent[a] = b;
    components--;
  }
  return new Set(parent.map((_, i) => find(i))).size;
}
