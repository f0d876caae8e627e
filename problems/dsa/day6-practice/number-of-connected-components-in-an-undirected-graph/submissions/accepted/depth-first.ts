// accepted: recursion over neighbour lists in a map
const countComponents = (n: number, edges: number[][]): number => {
  const graph = new Map<number, number[]>();
  for (let i = 0; i < n; i++) graph.set(i, []);
  for (const [a, b] of edges) {
    graph.get(a)!.push(b);
    graph.get(b)!.push(a);
  }
  const visited = new Set<number>();
  const visit = (node: number): void => {
    if (visited.has(node)) return;
    visited.add(node);
    graph.get(node)!.forEach((next) => visit(next));
  };
  let components = 0;
  for (let i = 0; i < n; i++) {
    if (visited.has(i)) continue;
    components++;
    visit(i);
  }
  return components;
};
