// accepted: depth first, goes on only where it improves a time
const networkDelayTime = (times: number[][], n: number, k: number): number => {
  const graph: [number, number][][] = Array.from({ length: n + 1 }, () => []);
  for (const [u, v, w] of times) graph[u].push([w, v]);
  for (const links of graph) links.sort((a, b) => a[0] - b[0]);
  const best = new Array<number>(n + 1).fill(Infinity);
  const visit = (node: number, time: number) => {
    if (time >= best[node]) return;
    best[node] = time;
    for (const [w, next] of graph[node]) visit(next, time + w);
  };
  visit(k, 0);
  best[0] = 0;
  const answer = Math.max(...best);
  return Number.isFinite(answer) ? answer : -1;
};
