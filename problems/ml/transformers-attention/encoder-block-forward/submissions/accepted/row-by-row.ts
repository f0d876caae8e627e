// accepted: keys and values first, then each row goes through the block on its own
type Params = Record<'Wq' | 'Wk' | 'Wv' | 'Wo' | 'W1' | 'W2', number[][]> &
  Record<'bq' | 'bk' | 'bv' | 'bo' | 'b1' | 'b2' | 'ln1Gain' | 'ln1Bias' | 'ln2Gain' | 'ln2Bias', number[]>;

function times(x: number[], W: number[][], b: number[]): number[] {
  const out = b.slice();
  for (let k = 0; k < x.length; k++) for (let j = 0; j < out.length; j++) out[j] += x[k] * W[k][j];
  return out;
}

function norm(x: number[], gain: number[], bias: number[]): number[] {
  let mean = 0;
  for (const v of x) mean += v / x.length;
  let variance = 0;
  for (const v of x) variance += (v - mean) * (v - mean);
  const factor = 1 / Math.sqrt(variance / x.length + 0.00001);
  return x.map((v, c) => (v - mean) * factor * gain[c] + bias[c]);
}

var encoderBlock = function (X: number[][], p: Params, numHeads: number, preNorm: boolean): number[][] {
  const dm = X[0].length, dh = dm / numHeads;
  const inputs = preNorm ? X.map((x) => norm(x, p.ln1Gain, p.ln1Bias)) : X;
  const keys = inputs.map((z) => times(z, p.Wk, p.bk));
  const values = inputs.map((z) => times(z, p.Wv, p.bv));
  return X.map((x, i) => {
    const query = times(inputs[i], p.Wq, p.bq);
    const mixed: number[] = new Array(dm).fill(0);
    for (let h = 0; h < numHeads; h++) {
      const scores: number[] = [];
      for (const key of keys) {
        let s = 0;
        for (let c = 0; c < dh; c++) s += query[h * dh + c] * key[h * dh + c];
        scores.push(s / Math.sqrt(dh));
      }
      const max = Math.max(...scores);
      let total = 0;
      for (let j = 0; j < scores.length; j++) total += scores[j] = Math.exp(scores[j] - max);
      for (let j = 0; j < scores.length; j++) for (let c = h * dh; c < h * dh + dh; c++) mixed[c] += (scores[j] / total) * values[j][c];
    }
    const attended = times(mixed, p.Wo, p.bo);
    let y = x.map((v, c) => v + attended[c]);
    if (!preNorm) y = norm(y, p.ln1Gain, p.ln1Bias);
    const hidden = times(preNorm ? norm(y, p.ln2Gain, p.ln2Bias) : y, p.W1, p.b1).map((v) => (v > 0 ? v : 0));
    const change = times(hidden, p.W2, p.b2);
    const result = y.map((v, c) => v + change[c]);
    return preNorm ? result : norm(result, p.ln2Gain, p.ln2Bias);
  });
};
