// accepted: real rows are cut out, attended to with plain loops, and zeros are put behind
function attention(Q: number[][], K: number[][], V: number[][]): number[][] {
  const result: number[][] = [];
  for (const q of Q) {
    const scores: number[] = [];
    for (const k of K) {
      let s = 0;
      for (let c = 0; c < q.length; c++) s += q[c] * k[c];
      scores.push(s / Math.sqrt(q.length));
    }
    const max = Math.max(...scores);
    let sum = 0;
    const row: number[] = new Array(V[0].length).fill(0);
    for (let j = 0; j < K.length; j++) {
      const w = Math.exp(scores[j] - max);
      sum += w;
      for (let c = 0; c < row.length; c++) row[c] += w * V[j][c];
    }
    result.push(row.map((x) => x / sum));
  }
  return result;
}
function paddedAttention(Q: number[][][], K: number[][][], V: number[][][], lengths: number[]): number[][][] {
  const out: number[][][] = [];
  for (let b = 0; b < Q.length; b++) {
    const l = lengths[b];
    const rows = attention(Q[b].slice(0, l), K[b].slice(0, l), V[b].slice(0, l));
    while (rows.length < Q[b].length) rows.push(new Array(V[b][0].length).fill(0));
    out.push(rows);
  }
  return out;
}
