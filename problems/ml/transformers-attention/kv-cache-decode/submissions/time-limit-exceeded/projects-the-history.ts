// time-limit-exceeded: recomputes keys and values of the whole history at every step
const apply = (x: number[], W: number[][]): number[] => {
  const out = new Array<number>(W[0].length).fill(0);
  for (let k = 0; k < x.length; k++) for (let j = 0; j < out.length; j++) out[j] += x[k] * W[k][j];
  return out;
};
class CachedAttention {
  private keys: number[][] = [];
  private values: number[][] = [];
  private rows: number[][] = [];

  constructor(private Wq: number[][], private Wk: number[][], private Wv: number[][], private numHeads: number) {}

  prefill(X: number[][]): number[][] {
    return X.map((x) => this.step(x));
  }

  step(x: number[]): number[] {
    this.rows.push(x);
    this.keys = this.rows.map((row) => apply(row, this.Wk));
    this.values = this.rows.map((row) => apply(row, this.Wv));
    return this.attend(apply(x, this.Wq), this.rows.length);
  }

  truncate(length: number): void {
    this.rows = this.rows.slice(0, length);
  }

  size(): number {
    return this.rows.length;
  }

  private attend(q: number[], last: number, first = 0): number[] {
    const dh = q.length / this.numHeads;
    const out = new Array<number>(q.length).fill(0);
    for (let h = 0; h < this.numHeads; h++) {
      const scores: number[] = [];
      for (let j = first; j < last; j++) {
        let s = 0;
        for (let c = h * dh; c < (h + 1) * dh; c++) s += q[c] * this.keys[j][c];
        scores.push(s / Math.sqrt(dh));
      }
      const max = Math.max(...scores);
      const e = scores.map((s) => Math.exp(s - max));
      const total = e.reduce((a, b) => a + b, 0);
      for (let j = first; j < last; j++) {
        for (let c = h * dh; c < (h + 1) * dh; c++) out[c] += (e[j - first] / total) * this.values[j][c];
      }
    }
    return out;
  }
}
