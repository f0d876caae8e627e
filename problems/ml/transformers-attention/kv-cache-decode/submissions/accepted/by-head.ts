// accepted: a cache for each head, with a running maximum over its keys
class Head {
  private cache: { key: number[]; value: number[] }[] = [];
  constructor(private Wq: number[][], private Wk: number[][], private Wv: number[][]) {}

  push(x: number[]): number[] {
    const project = (W: number[][]) => W[0].map((_, c) => x.reduce((sum, value, k) => sum + value * W[k][c], 0));
    const query = project(this.Wq);
    this.cache.push({ key: project(this.Wk), value: project(this.Wv) });
    let max = -Infinity;
    let total = 0;
    const out = query.map(() => 0);
    for (const { key, value } of this.cache) {
      let score = 0;
      for (let c = 0; c < query.length; c++) score += query[c] * key[c];
      score /= Math.sqrt(query.length);
      if (score > max) {
        const shrink = Math.exp(max - score);
        total *= shrink;
        for (let c = 0; c < out.length; c++) out[c] *= shrink;
        max = score;
      }
      const weight = Math.exp(score - max);
      total += weight;
      for (let c = 0; c < out.length; c++) out[c] += weight * value[c];
    }
    return out.map((value) => value / total);
  }

  cut(length: number) {
    this.cache = this.cache.slice(0, length);
  }

  get length() {
    return this.cache.length;
  }
}
class CachedAttention {
  private heads: Head[];
  constructor(Wq: number[][], Wk: number[][], Wv: number[][], numHeads: number) {
    const dh = Wq.length / numHeads;
    this.heads = Array.from({ length: numHeads }, (_, h) => {
      const cut = (W: number[][]) => W.map((row) => row.slice(h * dh, (h + 1) * dh));
      return new Head(cut(Wq), cut(Wk), cut(Wv));
    });
  }
  prefill(X: number[][]): number[][] {
    const outputs: number[][] = [];
    for (const x of X) outputs.push(this.step(x));
    return outputs;
  }
  step(x: number[]): number[] {
    return this.heads.flatMap((head) => head.push(x));
  }
  truncate(length: number): void {
    for (const head of this.heads) head.cut(length);
  }
  size(): number {
    return this.heads[0].length;
  }
}
