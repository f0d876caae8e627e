// time-limit-exceeded: scans every document's tokens for each query instead of postings
class BM25Index {
  private readonly docs: string[][];
  private readonly k1: number;
  private readonly b: number;
  private readonly averageLength: number;
  private readonly df = new Map<string, number>();
  constructor(docs: string[][], k1: number, b: number) {
    this.docs = docs;
    this.k1 = k1;
    this.b = b;
    this.averageLength = docs.reduce((sum, doc) => sum + doc.length, 0) / docs.length;
    for (const doc of docs) {
      for (const term of new Set(doc)) this.df.set(term, (this.df.get(term) ?? 0) + 1);
    }
  }
  scores(query: string[]): number[] {
    const scores = new Array<number>(this.docs.length).fill(0);
    for (const term of query) {
      const df = this.df.get(term) ?? 0;
      const idf = Math.log(1 + (this.docs.length - df + 0.5) / (df + 0.5));
      this.docs.forEach((doc, i) => {
        let tf = 0;
        for (const token of doc) if (token === term) tf++;
        if (tf === 0) return;
        scores[i] += (idf * tf * (this.k1 + 1)) / (tf + this.k1 * (1 - this.b + (this.b * doc.length) / this.averageLength));
      });
    }
    return scores;
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
