// accepted: stores counts and lengths, applies the formula at query time, keeps the best k by insertion
export class BM25Index {
  lengths: number[];
  average: number;
  counts: Map<string, Map<number, number>>;
  k1: number;
  b: number;

  constructor(docs: string[][], k1: number, b: number) {
    this.k1 = k1;
    this.b = b;
    this.lengths = docs.map((doc) => doc.length);
    this.average = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, docs.length);
    this.counts = new Map();
    docs.forEach((doc, i) => {
      for (const token of doc) {
        let ofTerm = this.counts.get(token);
        if (!ofTerm) this.counts.set(token, (ofTerm = new Map()));
        ofTerm.set(i, (ofTerm.get(i) ?? 0) + 1);
      }
    });
  }

  private matches(query: string[]): Map<number, number> {
    const repeats = new Map<string, number>();
    for (const term of query) repeats.set(term, (repeats.get(term) ?? 0) + 1);
    const total = new Map<number, number>();
    for (const [term, times] of repeats) {
      const ofTerm = this.counts.get(term);
      if (!ofTerm) continue;
      const idf = Math.log1p((this.lengths.length - ofTerm.size + 0.5) / (ofTerm.size + 0.5));
      for (const [i, tf] of ofTerm) {
        const norm = 1 - this.b + (this.b * this.lengths[i]) / this.average;
        total.set(i, (total.get(i) ?? 0) + (times * idf * tf * (this.k1 + 1)) / (tf + this.k1 * norm));
      }
    }
    return total;
  }

  scores(query: string[]): number[] {
    const total = this.matches(query);
    return this.lengths.map((_, i) => total.get(i) ?? 0);
  }

  topK(query: string[], k: number): number[] {
    const best: [number, number][] = [];
    const before = ([i, a]: [number, number], [j, b]: [number, number]) => (Math.abs(a - b) < 1e-9 ? i < j : a > b);
    for (const entry of this.matches(query)) {
      if (best.length === k && before(best[k - 1], entry)) continue;
      let place = best.length;
      while (place > 0 && before(entry, best[place - 1])) place--;
      best.splice(place, 0, entry);
      if (best.length > k) best.pop();
    }
    return best.map(([i]) => i);
  }
}
