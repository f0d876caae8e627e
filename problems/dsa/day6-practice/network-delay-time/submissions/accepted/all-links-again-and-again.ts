// accepted: Bellman-Ford, O(V E)
function networkDelayTime(times: number[][], n: number, k: number): number {
  const best = new Array(n + 1).fill(Infinity);
  best[k] = 0;
  for (let round = 1; round < n; round++) {
    for (const [u, v, w] of times) best[v] = Math.min(best[v], best[u] + w);
  }
  const answer = Math.max(...best.slice(1));
  return answer === Infinity ? -1 : answer;
}
