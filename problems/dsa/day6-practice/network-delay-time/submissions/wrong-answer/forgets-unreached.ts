// wrong-answer: ignores nodes that are never reached (should be -1)
function networkDelayTime(times: number[][], n: number, k: number): number {
  const best = new Map<number, number>([[k, 0]]);
  for (let round = 1; round < n; round++) {
    for (const [u, v, w] of times) {
      if (!best.has(u)) continue;
      best.set(v, Math.min(best.get(v) ?? Infinity, best.get(u)! + w));
    }
  }
  return Math.max(...best.values());
}
