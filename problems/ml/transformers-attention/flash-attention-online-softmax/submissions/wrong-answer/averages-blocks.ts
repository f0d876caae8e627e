// wrong-answer: averages the softmax outputs of blocks
const softmaxOutput = (Q: number[][], K: number[][], V: number[][], dv: number) =>
  Q.map((q) => {
    if (K.length === 0) return { lse: -Infinity, row: new Array<number>(dv).fill(0) };
    let max = -Infinity;
    const scores = K.map((key) => {
      let s = 0;
      for (let c = 0; c < q.length; c++) s += key[c] * q[c];
      s /= Math.sqrt(q.length);
      if (s > max) max = s;
      return s;
    });
    let sum = 0;
    const row = new Array<number>(dv).fill(0);
    for (let j = 0; j < K.length; j++) {
      const weight = Math.exp(scores[j] - max);
      sum += weight;
      for (let c = 0; c < dv; c++) row[c] += weight * V[j][c];
    }
    return { lse: max + Math.log(sum), row: row.map((value) => value / sum) };
  });
class StreamingAttention {
  private blocks = 0;
  private total: number[][];
  private lse: number[];

  constructor(private Q: number[][], private dv: number) {
    this.total = Q.map(() => new Array<number>(dv).fill(0));
    this.lse = Q.map(() => -Infinity);
  }

  push(K: number[][], V: number[][]): void {
    this.blocks++;
    softmaxOutput(this.Q, K, V, this.dv).forEach(({ lse, row }, i) => {
      const top = Math.max(lse, this.lse[i]);
      this.lse[i] = top + Math.log(Math.exp(lse - top) + Math.exp(this.lse[i] - top));
      row.forEach((value, c) => (this.total[i][c] += value));
    });
  }

  output(): number[][] {
    return this.total.map((row) => row.map((value) => value / Math.max(1, this.blocks)));
  }

  logSumExp(): number[] {
    return [...this.lse];
  }
}
