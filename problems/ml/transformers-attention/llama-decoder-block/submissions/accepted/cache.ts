// accepted: position by position with a cache of keys and values, so no mask is needed
type Params = { attnNorm: number[]; ffnNorm: number[]; Wq: number[][]; Wk: number[][]; Wv: number[][]; Wo: number[][]; Wgate: number[][]; Wup: number[][]; Wdown: number[][] };
function decoderBlock(X: number[][], p: Params, numHeads: number, numKvHeads: number, ropeBase: number): number[][] {
  const dm = X[0].length;
  const dh = dm / numHeads;
  const keyCache: number[][] = [];
  const valueCache: number[][] = [];
  const times = (x: number[], W: number[][]): number[] => {
    const out = new Array<number>(W[0].length).fill(0);
    for (let i = 0; i < x.length; i++) for (let j = 0; j < out.length; j++) out[j] += x[i] * W[i][j];
    return out;
  };
  const norm = (x: number[], gain: number[]): number[] => {
    let squares = 0;
    for (const value of x) squares += value * value;
    const factor = 1 / Math.sqrt(squares / dm + 1e-6);
    return x.map((value, c) => value * factor * gain[c]);
  };
  const rope = (x: number[], position: number): number[] => {
    const out = x.slice();
    for (let start = 0; start < x.length; start += dh) {
      for (let i = 0; i < dh / 2; i++) {
        const angle = position / Math.pow(ropeBase, (2 * i) / dh);
        const a = x[start + i];
        const b = x[start + i + dh / 2];
        out[start + i] = a * Math.cos(angle) - b * Math.sin(angle);
        out[start + i + dh / 2] = a * Math.sin(angle) + b * Math.cos(angle);
      }
    }
    return out;
  };
  return X.map((row, position) => {
    const x = norm(row, p.attnNorm);
    const q = rope(times(x, p.Wq), position);
    keyCache.push(rope(times(x, p.Wk), position));
    valueCache.push(times(x, p.Wv));
    const joined: number[] = [];
    for (let h = 0; h < numHeads; h++) {
      const from = Math.floor((h * numKvHeads) / numHeads) * dh;
      const scores = keyCache.map((key) => {
        let score = 0;
        for (let c = 0; c < dh; c++) score += q[h * dh + c] * key[from + c];
        return score / Math.sqrt(dh);
      });
      const max = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - max));
      const total = exps.reduce((a, b) => a + b, 0);
      for (let c = 0; c < dh; c++) joined.push(exps.reduce((sum, e, t) => sum + e * valueCache[t][from + c], 0) / total);
    }
    const attended = times(joined, p.Wo).map((value, c) => value + row[c]);
    const y = norm(attended, p.ffnNorm);
    const up = times(y, p.Wup);
    const hidden = times(y, p.Wgate).map((g, j) => (g / (1 + Math.exp(-g))) * up[j]);
    return times(hidden, p.Wdown).map((value, c) => value + attended[c]);
  });
}
