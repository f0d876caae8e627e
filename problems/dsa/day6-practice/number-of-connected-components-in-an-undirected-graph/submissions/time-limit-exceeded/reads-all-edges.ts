// time-limit-exceeded: reads the whole edge list for every node
function countComponents(n: number, edges: number[][]): number {
  const seen = new Array(n).fill(false);
  let components = 0;
  for (let start = 0; start < n; start++) {
    if (seen[start]) continue;
    components++;
    seen[start] = true;
    const stack = [start];
    while (stack.length > 0) {
      const node = stack.pop()!;
      for (let i = 0; i < edges.length; i++) {
        const edge = edges[i];
        if (edge[0] !== node && edge[1] !== node) continue;
        const other = edge[0] === node ? edge[1] : edge[0];
        if (seen[other]) continue;
        seen[other] = true;
        stack.push(other);
      }
    }
  }
  return components;
}
