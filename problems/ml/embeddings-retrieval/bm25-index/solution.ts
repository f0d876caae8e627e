interface Posting {
  document: number;
  /** What one occurrence of the term in a query adds to the document's score. */
  score: number;
}

const TIE = 1e-9;

/**
 * BM25 over an inverted index: per term the documents that hold it, each with its finished score, so that a query costs
 * no more than the postings of its own terms.
 * @param docs [N], the tokens of each document; a document may be empty, and so may the list
 * @param k1 saturation of the term frequency, from 0 (presence only) up
 * @param b normalisation by length, from 0 (none) to 1 (full)
 * @see Robertson and Zaragoza 2009, The Probabilistic Relevance Framework: BM25 and Beyond
 */
export class BM25Index {
  readonly #size: number;
  readonly #postings = new Map<string, Posting[]>();

  constructor(docs: string[][], k1: number, b: number) {
    this.#size = docs.length;
    const averageLength = docs.reduce((sum, tokens) => sum + tokens.length, 0) / docs.length;
    for (const [document, tokens] of docs.entries()) {
      const damping = k1 * (1 - b + (b * tokens.length) / averageLength);
      for (const [term, frequency] of countTerms(tokens)) {
        const postings = this.#postings.get(term) ?? [];
        postings.push({ document, score: (frequency * (k1 + 1)) / (frequency + damping) });
        this.#postings.set(term, postings);
      }
    }
    for (const postings of this.#postings.values()) {
      const idf = Math.log(1 + (docs.length - postings.length + 0.5) / (postings.length + 0.5));
      for (const posting of postings) posting.score *= idf;
    }
  }

  /** @returns [N], the score of every document in order */
  scores(query: string[]): number[] {
    const scores = new Array<number>(this.#size).fill(0);
    for (const [document, score] of this.#scoreMatches(query)) scores[document] = score;
    return scores;
  }

  /** @returns at most k documents with a score above 0, best first; of equal ones the smaller index first */
  topK(query: string[], k: number): number[] {
    return [...this.#scoreMatches(query)]
      .sort(([a, scoreA], [b, scoreB]) => (Math.abs(scoreA - scoreB) < TIE ? a - b : scoreB - scoreA))
      .slice(0, k)
      .map(([document]) => document);
  }

  /** Every document that holds a term of the query, with its score. */
  #scoreMatches(query: string[]): Map<number, number> {
    const scores = new Map<number, number>();
    for (const term of query) {
      for (const { document, score } of this.#postings.get(term) ?? []) scores.set(document, (scores.get(document) ?? 0) + score);
    }
    return scores;
  }
}

function countTerms(tokens: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
