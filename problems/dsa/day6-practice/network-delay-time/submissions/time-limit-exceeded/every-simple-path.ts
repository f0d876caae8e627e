// time-limit-exceeded: follows every simple path without keeping best times
function networkDelayTime(times: number[][], n: number, k: number): number {
  const links: [number, number][][] = Array.from({ length: n + 1 }, () => []);
  for (const [u, v, w] of times) links[u].push([v, w]);
  const best = new Array(n + 1).fill(Infinity);
  const onPath = new Set<number>();
  const visit = (node: number, time: number) => {
    best[node] = Math.min(best[node], time);
    onPath.add(node);
    for (const [next, w] of links[node]) if (!onPath.has(next)) visit(next, time + w);
    onPath.delete(node);
  };
  visit(k, 0);
  const answer = Math.max(...best.slice(1));
  return answer === Infinity ? -1 : answer;
}
