// time-limit-exceeded: keeps all blocks and recomputes on every output call
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
  private K: number[][] = [];
  private V: number[][] = [];

  constructor(private Q: number[][], private dv: number) {}

  push(K: number[][], V: number[][]): void {
    this.K.push(...K);
    this.V.push(...V);
  }

  output(): number[][] {
    return softmaxOutput(this.Q, this.K, this.V, this.dv).map(({ row }) => row);
  }

  logSumExp(): number[] {
    return softmaxOutput(this.Q, this.K, this.V, this.dv).map(({ lse }) => lse);
  }
}
