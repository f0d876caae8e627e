// wrong-answer: gives false for one node without edges
function validTree(n: number, edges: number[][]): boolean {
  if (edges.length === 0) return false;
  if (edges.length !== n - 1) return false;
  const graph = new Map<number, number[]>();
  for (const [a, b] of edges) {
    graph.set(a, [...(graph.get(a) ?? []), b]);
    graph.set(b, [...(graph.get(b) ?? []), a]);
  }
  const seen = new Set<number>();
  const stack = [edges[0][0]];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (seen.has(node)) continue;
    seen.add(node);
    stack.push(...(graph.get(node) ?? []));
  }
  return seen.size === n;
}
