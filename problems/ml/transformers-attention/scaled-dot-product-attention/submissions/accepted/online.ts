// accepted: one pass over the keys with a running maximum, as FlashAttention does it
export function scaledDotProductAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const n = Q.length;
  const m = K.length;
  const d = K[0].length;
  const dv = V[0].length;
  const out: number[][] = [];
  for (let i = 0; i < n; i++) {
    let max = -Infinity;
    let sum = 0;
    const row = new Array<number>(dv).fill(0);
    for (let j = 0; j < m; j++) {
      let score = 0;
      for (let c = 0; c < d; c++) score += Q[i][c] * K[j][c];
      score /= Math.sqrt(d);
      if (score > max) {
        const shrink = Math.exp(max - score);
        sum *= shrink;
        for (let c = 0; c < dv; c++) row[c] *= shrink;
        max = score;
      }
      const weight = Math.exp(score - max);
      sum += weight;
      for (let c = 0; c < dv; c++) row[c] += weight * V[j][c];
    }
    out.push(row.map((value) => value / sum));
  }
  return out;
}
