// wrong-answer: takes the edge back to the parent for a cycle
function validTree(n: number, edges: number[][]): boolean {
  const graph: number[][] = Array.from({ length: n }, () => []);
  for (const [a, b] of edges) {
    graph[a].push(b);
    graph[b].push(a);
  }
  const seen = new Set<number>();
  const visit = (node: number): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    return graph[node].every(visit);
  };
  return visit(0) && seen.size === n;
}
