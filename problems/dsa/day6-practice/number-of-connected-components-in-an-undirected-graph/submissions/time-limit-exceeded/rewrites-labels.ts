// time-limit-exceeded: relabels the whole array at every union
function countComponents(n: number, edges: number[][]): number {
  const label = Array.from({ length: n }, (_, i) => i);
  for (const [a, b] of edges) {
    const [from, to] = [label[a], label[b]];
    if (from === to) continue;
    for (let i = 0; i < n; i++) if (label[i] === from) label[i] = to;
  }
  return new Set(label).size;
}
