// accepted: one pass over the window with a running maximum
function slidingWindowAttention(Q: number[][], K: number[][], V: number[][], window: number): number[][] {
  const n = Q.length;
  const d = Q[0].length;
  const dv = V[0].length;
  const scale = 1 / Math.sqrt(d);
  const result: number[][] = [];
  for (let i = 0; i < n; i++) {
    let max = -Infinity;
    let total = 0;
    const row = new Array<number>(dv).fill(0);
    for (let j = i; j >= 0 && j > i - window; j--) {
      let score = 0;
      for (let c = 0; c < d; c++) score += Q[i][c] * K[j][c];
      score *= scale;
      if (score > max) {
        const shrink = Math.exp(max - score);
        total *= shrink;
        for (let c = 0; c < dv; c++) row[c] *= shrink;
        max = score;
      }
      const weight = Math.exp(score - max);
      total += weight;
      for (let c = 0; c < dv; c++) row[c] += weight * V[j][c];
    }
    result.push(row.map((x) => x / total));
  }
  return result;
}
