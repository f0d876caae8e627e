// wrong-answer: keeps document frequencies in a plain object, which already has a constructor
class BM25Index {
  private readonly counts: Map<string, number>[];
  private readonly df: Record<string, number> = {};
  private readonly averageLength: number;
  constructor(
    private readonly docs: string[][],
    private readonly k1: number,
    private readonly b: number,
  ) {
    this.averageLength = docs.reduce((sum, doc) => sum + doc.length, 0) / docs.length;
    this.counts = docs.map((doc) => {
      const counts = new Map<string, number>();
      for (const token of doc) counts.set(token, (counts.get(token) ?? 0) + 1);
      for (const term of counts.keys()) this.df[term] = (this.df[term] ?? 0) + 1;
      return counts;
    });
  }
  scores(query: string[]): number[] {
    return this.counts.map((counts, i) => {
      let score = 0;
      for (const term of query) {
        const tf = counts.get(term) ?? 0;
        if (tf === 0) continue;
        const idf = Math.log(1 + (this.docs.length - this.df[term] + 0.5) / (this.df[term] + 0.5));
        score += (idf * tf * (this.k1 + 1)) / (tf + this.k1 * (1 - this.b + (this.b * this.docs[i].length) / this.averageLength));
      }
      return score;
    });
  }
  topK(query: string[], k: number): number[] {
    const scores = this.scores(query);
    return scores
      .map((_, i) => i)
      .filter((i) => scores[i] > 0)
      .sort((i, j) => (Math.abs(scores[i] - scores[j]) < 1e-9 ? i - j : scores[j] - scores[i]))
      .slice(0, k);
  }
}
