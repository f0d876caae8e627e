// accepted: plain loops with a running maximum over the visible keys
function causalAttention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const n = Q.length, m = K.length, d = K[0].length, dv = V[0].length;
  const out: number[][] = [];
  for (let i = 0; i < n; i++) {
    let max = -Infinity;
    let sum = 0;
    const row = new Array(dv).fill(0);
    for (let j = 0; j <= i + (m - n); j++) {
      let score = 0;
      for (let c = 0; c < d; c++) score += Q[i][c] * K[j][c];
      score /= Math.sqrt(d);
      const newMax = Math.max(max, score);
      const shrink = Math.exp(max - newMax);
      const weight = Math.exp(score - newMax);
      sum = sum * shrink + weight;
      for (let c = 0; c < dv; c++) row[c] = row[c] * shrink + weight * V[j][c];
      max = newMax;
    }
    out.push(row.map((value) => value / sum));
  }
  return out;
}
