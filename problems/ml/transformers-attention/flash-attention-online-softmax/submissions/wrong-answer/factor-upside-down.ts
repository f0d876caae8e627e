// wrong-answer: rescales with exp(new-old) instead of exp(old-new)
class StreamingAttention {
  private max: number[];
  private sum: number[];
  private acc: number[][];

  constructor(private Q: number[][], dv: number) {
    this.max = Q.map(() => -Infinity);
    this.sum = Q.map(() => 0);
    this.acc = Q.map(() => new Array<number>(dv).fill(0));
  }

  push(K: number[][], V: number[][]): void {
    for (let i = 0; i < this.Q.length; i++) {
      const q = this.Q[i];
      const scores = K.map((key) => key.reduce((s, value, c) => s + value * q[c], 0) / Math.sqrt(q.length));
      const old = this.max[i];
      const next = Math.max(old, ...scores);
      const factor = old === -Infinity ? 0 : Math.exp(next - old);
      this.sum[i] *= factor;
      this.acc[i] = this.acc[i].map((value) => value * factor);
      this.max[i] = next;
      for (let j = 0; j < K.length; j++) {
        const weight = Math.exp(scores[j] - next);
        this.sum[i] += weight;
        for (let c = 0; c < V[j].length; c++) this.acc[i][c] += weight * V[j][c];
      }
    }
  }

  output(): number[][] {
    return this.acc.map((row, i) => row.map((value) => (this.sum[i] > 0 ? value / this.sum[i] : 0)));
  }

  logSumExp(): number[] {
    return this.max.map((max, i) => max + Math.log(this.sum[i]));
  }
}
