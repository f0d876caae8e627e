// wrong-answer: searches by number of edges, ignoring times
function networkDelayTime(times: number[][], n: number, k: number): number {
  const links = new Map<number, [number, number][]>();
  for (const [u, v, w] of times) {
    if (!links.has(u)) links.set(u, []);
    links.get(u)!.push([v, w]);
  }
  const time = new Map<number, number>([[k, 0]]);
  const queue = [k];
  while (queue.length > 0) {
    const node = queue.shift()!;
    for (const [next, w] of links.get(node) ?? []) {
      if (time.has(next)) continue;
      time.set(next, time.get(node)! + w);
      queue.push(next);
    }
  }
  return time.size === n ? Math.max(...time.values()) : -1;
}
