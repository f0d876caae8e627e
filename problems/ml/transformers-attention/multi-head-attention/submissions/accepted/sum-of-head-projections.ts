// accepted: plain loops; each head adds its share through its own rows of Wo
function multiHeadAttention(
  X: number[][], Wq: number[][], Wk: number[][], Wv: number[][], Wo: number[][], numHeads: number, causal: boolean,
): number[][] {
  const n = X.length, dm = Wq.length, dh = dm / numHeads;
  const project = (W: number[][], column: number): number[] => {
    const out = new Array<number>(n).fill(0);
    for (let i = 0; i < n; i++) for (let k = 0; k < dm; k++) out[i] += X[i][k] * W[k][column];
    return out;
  };
  const result = Array.from({ length: n }, () => new Array<number>(dm).fill(0));
  for (let h = 0; h < numHeads; h++) {
    const q: number[][] = [], k: number[][] = [], v: number[][] = []; // by column
    for (let c = h * dh; c < (h + 1) * dh; c++) {
      q.push(project(Wq, c));
      k.push(project(Wk, c));
      v.push(project(Wv, c));
    }
    for (let i = 0; i < n; i++) {
      const last = causal ? i : n - 1;
      const scores: number[] = [];
      let max = -Infinity;
      for (let j = 0; j <= last; j++) {
        let s = 0;
        for (let c = 0; c < dh; c++) s += q[c][i] * k[c][j];
        s /= Math.sqrt(dh);
        scores.push(s);
        if (s > max) max = s;
      }
      let total = 0;
      for (let j = 0; j <= last; j++) total += Math.exp(scores[j] - max);
      for (let c = 0; c < dh; c++) {
        let value = 0;
        for (let j = 0; j <= last; j++) value += Math.exp(scores[j] - max) * v[c][j];
        value /= total;
        for (let o = 0; o < dm; o++) result[i][o] += value * Wo[h * dh + c][o];
      }
    }
  }
  return result;
}
