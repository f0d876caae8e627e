// wrong-answer: residual taken from the normalised rows
type Params = { attnNorm: number[]; ffnNorm: number[]; Wq: number[][]; Wk: number[][]; Wv: number[][]; Wo: number[][]; Wgate: number[][]; Wup: number[][]; Wdown: number[][] };
type Matrix = number[][];
const mul = (A: Matrix, B: Matrix): Matrix =>
  A.map((row) => B[0].map((_, c) => row.reduce((sum, x, k) => sum + x * B[k][c], 0)));
const add = (A: Matrix, B: Matrix): Matrix => A.map((row, i) => row.map((x, j) => x + B[i][j]));
const rms = (A: Matrix, gain: number[]): Matrix =>
  A.map((row) => {
    const mean = 0;
    const square = row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / row.length;
    return row.map((x, c) => ((x - mean) / Math.sqrt(square + 1e-6)) * gain[c]);
  });
const rope = (A: Matrix, base: number): Matrix =>
  A.map((row, t) => {
    const d = row.length;
    const out = [...row];
    for (let i = 0; i < d / 2; i++) {
      const [cos, sin] = [Math.cos(t * base ** ((-2 * i) / d)), Math.sin(t * base ** ((-2 * i) / d))];
      out[i] = row[i] * cos - row[i + d / 2] * sin;
      out[i + d / 2] = row[i] * sin + row[i + d / 2] * cos;
    }
    return out;
  });
function decoderBlock(X: Matrix, p: Params, numHeads: number, numKvHeads: number, ropeBase: number): Matrix {
  const dh = X[0].length / numHeads;
  const split = (A: Matrix, count: number): Matrix[] =>
    Array.from({ length: count }, (_, h) => A.map((row) => row.slice(h * dh, (h + 1) * dh)));
  const x = rms(X, p.attnNorm);
  const q = split(mul(x, p.Wq), numHeads).map((A) => rope(A, ropeBase));
  const k = split(mul(x, p.Wk), numKvHeads).map((A) => rope(A, ropeBase));
  const v = split(mul(x, p.Wv), numKvHeads);
  const outs = q.map((queries, h) => {
    const g = Math.floor(h / (numHeads / numKvHeads));
    return queries.map((query, t) => {
      const scores = k[g].map((key, u) => (u <= t ? query.reduce((s, a, c) => s + a * key[c], 0) / Math.sqrt(dh) : -Infinity));
      const max = Math.max(...scores);
      const exps = scores.map((s) => Math.exp(s - max));
      const total = exps.reduce((a, b) => a + b, 0);
      return query.map((_, c) => exps.reduce((s, e, u) => s + (e / total) * v[g][u][c], 0));
    });
  });
  const joined = X.map((_, t) => outs.flatMap((out) => out[t]));
  const y = add(x, mul(joined, p.Wo));
  const z = rms(y, p.ffnNorm);
  const up = mul(z, p.Wup);
  const hidden = mul(z, p.Wgate).map((row, t) => row.map((a, c) => (a / (1 + Math.exp(-a))) * up[t][c]));
  return add(z, mul(hidden, p.Wdown));
}
