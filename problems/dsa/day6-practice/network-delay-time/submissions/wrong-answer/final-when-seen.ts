// wrong-answer: fixes the time of a node when it is first seen
function networkDelayTime(times: number[][], n: number, k: number): number {
  const links: [number, number][][] = Array.from({ length: n + 1 }, () => []);
  for (const [u, v, w] of times) links[u].push([v, w]);
  const seen = new Set([k]);
  const waiting: [number, number][] = [[k, 0]];
  let latest = 0;
  while (waiting.length > 0) {
    waiting.sort((a, b) => a[1] - b[1]);
    const [node, time] = waiting.shift()!;
    latest = Math.max(latest, time);
    for (const [next, w] of links[node]) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push([next, time + w]);
    }
  }
  return seen.size === n ? latest : -1;
}
