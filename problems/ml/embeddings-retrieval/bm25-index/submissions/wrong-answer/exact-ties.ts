// wrong-answer: compares scores exactly, so equal sums added in another order are no tie
class BM25Index {
  private readonly size: number;
  private readonly postings = new Map<string, [document: number, score: number][]>();
  constructor(docs: string[][], k1: number, b: number) {
    this.size = docs.length;
    const averageLength = docs.reduce((sum, doc) => sum + doc.length, 0) / docs.length;
    const frequencies = docs.map((doc) => {
      const counts = new Map<string, number>();
      for (const token of doc) counts.set(token, (counts.get(token) ?? 0) + 1);
      return counts;
    });
    const df = new Map<string, number>();
    for (const counts of frequencies) {
      for (const term of counts.keys()) df.set(term, (df.get(term) ?? 0) + 1);
    }
    frequencies.forEach((counts, document) => {
      const norm = k1 * (1 - b + b * (docs[document].length / averageLength));
      for (const [term, tf] of counts) {
        const n = df.get(term);
        const idf = Math.log(1 + (docs.length - n + 0.5) / (n + 0.5));
        if (!this.postings.has(term)) this.postings.set(term, []);
        this.postings.get(term).push([document, (idf * tf * (k1 + 1)) / (tf + norm)]);
      }
    });
  }
  scores(query: string[]): number[] {
    const scores = new Array<number>(this.size).fill(0);
    for (const term of query) {
      for (const [document, score] of this.postings.get(term) ?? []) scores[document] += score;
    }
    return scores;
  }
  topK(query: string[], k: number): number[] {
    const scores = this.scores(query);
    return scores
      .map((_, document) => document)
      .filter((document) => scores[document] > 0)
      .sort((i, j) => scores[j] - scores[i] || i - j)
      .slice(0, k);
  }
}
