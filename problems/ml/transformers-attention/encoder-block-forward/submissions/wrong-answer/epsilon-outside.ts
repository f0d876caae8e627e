// wrong-answer: eps added outside the root
const matmul = (A: number[][], B: number[][]) => A.map((row) => B[0].map((_, j) => row.reduce((s, a, k) => s + a * B[k][j], 0)));
const linear = (A: number[][], W: number[][], b: number[]) => matmul(A, W).map((row) => row.map((v, j) => v + b[j]));
const plus = (A: number[][], B: number[][]) => A.map((row, i) => row.map((v, j) => v + B[i][j]));
const layerNorm = (A: number[][], gain: number[], bias: number[]) =>
  A.map((row) => {
    const mean = row.reduce((s, v) => s + v, 0) / row.length;
    const variance = row.reduce((s, v) => s + (v - mean) ** 2, 0) / row.length;
    return row.map((v, c) => (gain[c] * (v - mean)) / (Math.sqrt(variance) + 1e-5) + bias[c]);
  });
function encoderBlock(X: number[][], p: any, numHeads: number, preNorm: boolean): number[][] {
  const dh = X[0].length / numHeads;
  const attention = (Z: number[][]) => {
    const [Q, K, V] = [linear(Z, p.Wq, p.bq), linear(Z, p.Wk, p.bk), linear(Z, p.Wv, p.bv)];
    const joined = Q.map((q) => {
      const out: number[] = [];
      for (let h = 0; h < numHeads; h++) {
        const scores = K.map((k) => {
          let s = 0;
          for (let c = h * dh; c < (h + 1) * dh; c++) s += q[c] * k[c];
          return s / Math.sqrt(dh);
        });
        const max = Math.max(...scores);
        const e = scores.map((s) => Math.exp(s - max));
        const total = e.reduce((a, b) => a + b, 0);
        for (let c = h * dh; c < (h + 1) * dh; c++) out.push(V.reduce((s, v, j) => s + (e[j] / total) * v[c], 0));
      }
      return out;
    });
    return linear(joined, p.Wo, p.bo);
  };
  const network = (Z: number[][]) =>
    linear(linear(Z, p.W1, p.b1).map((row) => row.map((v) => Math.max(0, v))), p.W2, p.b2);
  const norm1 = (Z: number[][]) => layerNorm(Z, p.ln1Gain, p.ln1Bias);
  const norm2 = (Z: number[][]) => layerNorm(Z, p.ln2Gain, p.ln2Bias);
  if (preNorm) {
    const Y = plus(X, attention(norm1(X)));
    return plus(Y, network(norm2(Y)));
  }
  const Y = norm1(plus(X, attention(X)));
  return norm2(plus(Y, network(Y)));
}
