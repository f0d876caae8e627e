// wrong-answer: looks for cycles only, so a forest passes
function validTree(n: number, edges: number[][]): boolean {
  const parent = Array.from({ length: n }, (_, i) => i);
  const find = (x: number): number => (parent[x] === x ? x : (parent[x] = find(parent[x])));
  for (const [a, b] of edges) {
    if (find(a) === find(b)) return false;
    parent[find(a)] = find(b);
  }
  return true;
}
