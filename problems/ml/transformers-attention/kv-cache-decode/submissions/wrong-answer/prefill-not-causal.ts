// wrong-answer: prefill not causal
const apply = (x: number[], W: number[][]): number[] => {
  const out = new Array<number>(W[0].length).fill(0);
  for (let k = 0; k < x.length; k++) for (let j = 0; j < out.length; j++) out[j] += x[k] * W[k][j];
  return out;
};
class CachedAttention {
  private keys: number[][] = [];
  private values: number[][] = [];
  constructor(private Wq: number[][], private Wk: number[][], private Wv: number[][], private numHeads: number) {}

  prefill(X: number[][]): number[][] {
    const before = this.keys.length;
    for (const x of X) {
      this.keys.push(apply(x, this.Wk));
      this.values.push(apply(x, this.Wv));
    }
    return X.map((x) => this.attend(apply(x, this.Wq), before + X.length));
  }

  step(x: number[]): number[] {
    this.keys.push(apply(x, this.Wk));
    this.values.push(apply(x, this.Wv));
    return this.attend(apply(x, this.Wq), this.keys.length);
  }

  truncate(length: number): void {
    this.keys.length = Math.min(length, this.keys.length);
    this.values.length = this.keys.length;
  }

  size(): number {
    return this.keys.length;
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
