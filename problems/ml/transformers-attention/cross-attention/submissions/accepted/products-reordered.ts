// accepted: no keys or values are ever made: queries are taken to memory's space, and the mixed memory is projected at the end
const crossAttention = (
  X: number[][], memory: number[][], Wq: number[][], Wk: number[][], Wv: number[][], memoryValid: boolean[],
): number[][] => {
  const d = Wq[0].length, de = Wk.length, dv = Wv[0].length;
  const out: number[][] = [];
  for (const x of X) {
    const q: number[] = [];
    for (let c = 0; c < d; c++) {
      let s = 0;
      for (let a = 0; a < x.length; a++) s += x[a] * Wq[a][c];
      q.push(s);
    }
    const direction: number[] = [];
    for (let e = 0; e < de; e++) {
      let s = 0;
      for (let c = 0; c < d; c++) s += Wk[e][c] * q[c];
      direction.push(s);
    }
    let max = -Infinity;
    const scores = memory.map((row, j) => {
      if (!memoryValid[j]) return -1e9;
      let s = 0;
      for (let e = 0; e < de; e++) s += row[e] * direction[e];
      s /= Math.sqrt(d);
      if (s > max) max = s;
      return s;
    });
    let total = 0;
    const mix: number[] = new Array(de).fill(0);
    for (let j = 0; j < memory.length; j++) {
      const w = Math.exp(scores[j] - max);
      total += w;
      for (let e = 0; e < de; e++) mix[e] += w * memory[j][e];
    }
    const row: number[] = [];
    for (let c = 0; c < dv; c++) {
      let s = 0;
      for (let e = 0; e < de; e++) s += mix[e] * Wv[e][c];
      row.push(s / total);
    }
    out.push(row);
  }
  return out;
};
