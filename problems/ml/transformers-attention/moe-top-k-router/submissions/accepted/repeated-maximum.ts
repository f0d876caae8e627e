// accepted: takes the maximum k times; log-sum-exp in place of a shared softmax
function routeTokens(logits: number[][], k: number, capacity: number): { experts: number[][]; weights: number[][]; dropped: number; balanceLoss: number } {
  const T = logits.length;
  const E = logits[0].length;
  const load = new Array(E).fill(0);
  const first = new Array(E).fill(0);
  const mean = new Array(E).fill(0);
  const experts: number[][] = [];
  const weights: number[][] = [];
  let dropped = 0;
  const logSumExp = (xs: number[]): number => {
    const max = Math.max(...xs);
    return max + Math.log(xs.reduce((s, x) => s + Math.exp(x - max), 0));
  };
  for (const row of logits) {
    const taken: number[] = [];
    while (taken.length < k) {
      let best = -1;
      for (let e = 0; e < E; e++) if (!taken.includes(e) && (best < 0 || row[e] > row[best])) best = e;
      taken.push(best);
    }
    first[taken[0]] += 1 / T;
    const all = logSumExp(row);
    row.forEach((x, e) => {
      mean[e] += Math.exp(x - all) / T;
    });
    const some = logSumExp(taken.map((e) => row[e]));
    experts.push(taken);
    weights.push(
      taken.map((e) => {
        if (load[e] >= capacity) {
          dropped += 1;
          return 0;
        }
        load[e]++;
        return Math.exp(row[e] - some);
      }),
    );
  }
  return { experts, weights, dropped, balanceLoss: E * first.reduce((s, f, e) => s + f * mean[e], 0) };
}
