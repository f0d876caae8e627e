// accepted: a queue of nodes whose time has changed
function networkDelayTime(times: number[][], n: number, k: number): number {
  const graph = new Map<number, [number, number][]>();
  for (const [u, v, w] of times) graph.set(u, [...(graph.get(u) ?? []), [v, w]]);
  const best = new Map<number, number>([[k, 0]]);
  const queue = [k];
  while (queue.length > 0) {
    const node = queue.shift()!;
    for (const [next, w] of graph.get(node) ?? []) {
      const time = best.get(node)! + w;
      if (time >= (best.get(next) ?? Infinity)) continue;
      best.set(next, time);
      queue.push(next);
    }
  }
  return best.size === n ? Math.max(...best.values()) : -1;
}
