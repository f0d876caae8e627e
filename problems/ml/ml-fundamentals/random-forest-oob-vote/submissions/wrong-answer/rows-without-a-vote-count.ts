// wrong-answer: rows without a vote count as errors
function outOfBag(uniforms: number[][], predictions: number[][], y: number[]): { votes: number[]; error: number } {
  const n = y.length;
  const inBag = uniforms.map((draws) => {
    const flags = new Uint8Array(n);
    for (const u of draws) flags[Math.floor(u * n)] = 1;
    return flags;
  });
  const votes: number[] = [];
  let wrong = 0;
  let voted = 0;
  for (let i = 0; i < n; i++) {
    const count = new Map<number, number>();
    for (let t = 0; t < uniforms.length; t++) {
      if (inBag[t][i]) continue;
      count.set(predictions[t][i], (count.get(predictions[t][i]) ?? 0) + 1);
    }
    let best = -1;
    for (const [label, c] of count) {
      if (best === -1 || c > count.get(best)! || (c === count.get(best)! && label < best)) best = label;
    }
    votes.push(best);
    voted++;
    if (best !== y[i]) wrong++;
  }
  return { votes, error: voted ? wrong / voted : 0 };
}
