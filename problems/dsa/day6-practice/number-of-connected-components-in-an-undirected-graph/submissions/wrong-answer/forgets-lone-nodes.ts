// wrong-answer: does not count lone nodes
function countComponents(n: number, edges: number[][]): number {
  const graph = new Map<number, number[]>();
  for (const [a, b] of edges) {
    if (!graph.has(a)) graph.set(a, []);
    if (!graph.has(b)) graph.set(b, []);
    graph.get(a)!.push(b);
    graph.get(b)!.push(a);
  }
  const seen = new Set<number>();
  let components = 0;
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    components++;
    const stack = [start];
    while (stack.length > 0) {
      const node = stack.pop()!;
      if (seen.has(node)) continue;
      seen.add(node);
      stack.push(...graph.get(node)!);
    }
  }
  return components;
}
