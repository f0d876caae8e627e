// wrong-answer: ties go to the larger expert
function routeTokens(logits: number[][], k: number, capacity: number): { experts: number[][]; weights: number[][]; dropped: number; balanceLoss: number } {
  const T = logits.length;
  const E = logits[0].length;
  const softmax = (row: number[]): number[] => {
    const shift = Math.max(...row);
    const exps = row.map((x) => Math.exp(x - shift));
    const total = exps.reduce((a, b) => a + b, 0);
    return exps.map((x) => x / total);
  };
  const experts = logits.map((row) => [...row.keys()].sort((a, b) => row[b] - row[a] || b - a).slice(0, k));
  const full = logits.map(softmax);
  const held = new Map<number, number>();
  let dropped = 0;
  const weights = experts.map((list, t) => {
    const shares = softmax(list.map((e) => logits[t][e]));
    const kept = list.map((e, i) => {
      const count = held.get(e) ?? 0;
      if (count >= capacity) {
        dropped++;
        return 0;
      }
      held.set(e, count + 1);
      return shares[i];
    });
    return kept;
  });
  let balanceLoss = 0;
  for (let e = 0; e < E; e++) {
    const f = experts.filter((list) => list[0] === e).length / T;
    const P = full.reduce((sum, row) => sum + row[e], 0) / T;
    balanceLoss += E * f * P;
  }
  return { experts, weights, dropped, balanceLoss };
}
