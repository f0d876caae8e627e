// accepted: each block is finished on its own, then merged by its log-sum-exp
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
  private state: { lse: number; row: number[] }[];

  constructor(private Q: number[][], private dv: number) {
    this.state = softmaxOutput(Q, [], [], dv);
  }

  push(K: number[][], V: number[][]): void {
    const block = softmaxOutput(this.Q, K, V, this.dv);
    this.state = this.state.map((before, i) => {
      const after = block[i];
      const top = Math.max(before.lse, after.lse);
      const lse = top + Math.log(Math.exp(before.lse - top) + Math.exp(after.lse - top));
      const row = before.row.map((value, c) => value * Math.exp(before.lse - lse) + after.row[c] * Math.exp(after.lse - lse));
      return { lse, row };
    });
  }

  output(): number[][] {
    return this.state.map(({ row }) => row);
  }

  logSumExp(): number[] {
    return this.state.map(({ lse }) => lse);
  }
}
