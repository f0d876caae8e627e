import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { BM25Index } from './solution';

const TIE = 1e-9;
const GAP = 1e-6;
const WORDS = ['a', 'b', 'c', 'd'];
const tokens = z.array(z.string());

interface Query {
  operation: 'scores' | 'topK';
  query: string[];
  /** Used by topK. */
  k: number;
}

export default defineProblem({
  slug: 'bm25-index',
  title: 'BM25 Inverted Index',
  track: 'embeddings-retrieval',
  difficulty: 'medium',
  patterns: ['bm25', 'inverted-index', 'sparse-half-of-hybrid-search'],
  documents: ['production-rag-systems-guide'],
  complexity: { time: 'O(tokens + hits · log hits)', space: 'O(tokens)' },
  entry: cls(
    'BM25Index',
    [
      ['docs', z.array(tokens)],
      ['k1', z.number()],
      ['b', z.number()],
    ],
    {
      scores: method([['query', tokens]], z.array(anyNumber())),
      topK: method(
        [
          ['query', tokens],
          ['k', z.int()],
        ],
        z.array(z.int()),
      ),
    },
  ),
  checker: classCalls({ rtol: 1e-6, atol: 1e-9 }),
  reference: BM25Index,
  constraints: [
    {
      says: '`0 <= docs.length <= 2·10^4`; all documents together have at most `3·10^5` tokens, and a document may be empty.',
      holds: (calls) => docsOf(calls).length <= 2e4 && docsOf(calls).reduce((sum, doc) => sum + doc.length, 0) <= 3e5,
    },
    {
      says: 'A token has 1 to 20 letters `a`–`z` or `A`–`Z`; tokens are compared as they are.',
      holds: (calls) => [...docsOf(calls), ...queriesOf(calls).map(({ query }) => query)].every((list) => list.every(isToken)),
    },
    { says: '`0 <= k1 <= 3` and `0 <= b <= 1`', holds: (calls) => isBetween(k1Of(calls), 0, 3) && isBetween(bOf(calls), 0, 1) },
    { says: 'At most 500 calls of `scores` and `topK`', holds: (calls) => calls.operations.length <= 501 },
    { says: '`0 <= query.length <= 6`', holds: (calls) => queriesOf(calls).every(({ query }) => query.length <= 6) },
    { says: '`1 <= k <= 2·10^4`', holds: (calls) => queriesOf(calls).every(({ k }) => isBetween(k, 1, 2e4)) },
    {
      says: 'In a call of `topK` any two scores differ by less than `1e-9`, which is a tie, or by more than `1e-6`.',
      holds: (calls) => {
        const index = new BM25Index(docsOf(calls), k1Of(calls), bOf(calls));
        return queriesOf(calls).every(({ operation, query }) => operation === 'scores' || areTiesClear(index.scores(query)));
      },
    },
  ],
  samples: [
    {
      input: calls([['cat', 'sat'], ['dog', 'sat', 'sat'], ['bird']], 1.2, 0.75, [
        { operation: 'scores', query: ['sat'], k: 1 },
        { operation: 'topK', query: ['sat'], k: 5 },
      ]),
      explanation:
        '`sat` is in 2 of 3 documents, so its idf is `ln(1 + 1.5/2.5) = 0.4700`. The lengths 2, 3, 1 average 2, and document 1 gains more by its second `sat` than it loses by its length. Document 2 scores 0, so it is no hit.',
    },
    {
      input: calls([['a', 'b'], ['b', 'a'], [], ['a', 'c']], 1.5, 0.5, [
        { operation: 'topK', query: ['a', 'b'], k: 3 },
        { operation: 'scores', query: ['c', 'c', 'x'], k: 1 },
      ]),
      explanation:
        'Documents 0 and 1 tie, and the smaller index comes first. `c` stands twice in the query and counts twice; nothing holds `x`.',
    },
  ],
  edgeCases: [
    calls([], 1.2, 0.75, both(['cat'])), // no documents: the average length is 0/0
    calls([[], [], []], 1.2, 1, both(['cat'])), // only empty documents: the average length is 0
    calls([['cat']], 1.2, 0.75, both(['cat'])), // smallest; the term is in every document and still has a positive idf
    calls([['cat', 'dog'], ['cat', 'fish'], ['cat']], 1.2, 0.75, both(['cat'])), // in every document: without the 1+ the idf is negative
    calls([['cat', 'cat', 'cat'], ['dog'], ['fish'], ['bird']], 1.2, 0.75, both(['cat'])), // three occurrences, one document
    calls([['cat'], ['dog'], ['fish']], 1.2, 0.75, both(['cat', 'cat', 'dog'])), // a repeated query term counts twice, which decides the order
    calls([['cat', 'cat', 'dog'], ['cat', 'dog', 'dog'], []], 2, 0.5, both(['dog', 'dog', 'cat'])), // repeats in both
    calls(
      [
        ['cat', 'dog', 'dog', 'fish'],
        ['cat', 'dog'],
      ],
      1.2,
      0.75,
      both(['cat']),
    ), // the shorter document wins
    calls(
      [
        ['cat', 'dog', 'dog', 'fish'],
        ['cat', 'cat'],
      ],
      1.2,
      0,
      both(['cat', 'fish']),
    ), // b = 0: lengths do not matter
    calls([['cat', 'cat', 'cat', 'dog'], ['cat'], ['dog', 'fish', 'fish']], 1.2, 1, both(['cat', 'dog'])), // b = 1
    calls([['cat', 'cat', 'cat'], ['dog', 'cat'], [], ['dog']], 0, 0.75, both(['cat'])), // k1 = 0: presence only, and 0/0 where the term is missing
    calls([['cat', 'cat', 'dog'], [], ['cat', 'dog', 'dog'], []], 3, 1, both(['cat', 'cat', 'dog'])), // the bounds, with empty documents
    calls([['dog'], ['cat'], ['cat'], ['cat'], ['fish']], 1.2, 0.75, [
      { operation: 'topK', query: ['cat'], k: 2 }, // ties at the cut: the smaller indices stay
      { operation: 'topK', query: ['cat'], k: 3 },
      { operation: 'topK', query: ['cat'], k: 20_000 }, // more than there are: only hits
    ]),
    calls(
      [
        ['cat', 'dog'],
        ['fish', 'bird'],
        ['bird', 'cat'],
        ['dog', 'fish'],
      ],
      1.1,
      0.3,
      both(['bird', 'cat', 'fish', 'dog', 'cat']),
    ), // equal sums in different orders of addition
    // the same summands added in another order: the sums differ in the last digit and are still a tie
    calls([['a', 'a', 'a', 'b', 'b', 'c'], ['b', 'b', 'b', 'a', 'c', 'c'], ['d']], 0.5, 0.4, both(['a', 'b', 'c'])),
    calls([['a', 'b', 'b', 'c', 'c', 'c'], ['a', 'a', 'a', 'b', 'b', 'c'], ['d'], ['d'], ['d']], 0.5, 0, both(['a', 'b', 'c'])),
    calls([['cat'], ['dog']], 1.2, 0.75, both([])), // an empty query
    calls([['cat'], ['dog']], 1.2, 0.75, both(['Cat', 'do', 'dogs', 'c'])), // no token is equal: case counts, and parts do not match
    calls([['constructor'], ['a']], 1.2, 0.75, both(['constructor'])), // a name that every object has, in a document
    calls([['a'], ['b']], 1.2, 0.75, both(['toString', 'valueOf'])), // such names in no document
    calls([['cat', 'dog'], ['dog', 'dog'], ['fish']], 1.2, 0.75, [...both(['dog']), ...both(['cat', 'fish']), ...both(['dog'])]), // a query must leave nothing behind
    calls(
      Array.from({ length: 12 }, (_, i) => new Array<string>(12 - i).fill('cat')),
      1.2,
      0.75,
      both(['cat']),
    ), // ten and more documents: indices sorted as text come in another order
  ],
  random: fc
    .record({
      docs: fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), { maxLength: 6 }),
      k1: fc.constantFrom(1.2, 0, 0.5, 1.5, 2, 3),
      b: fc.constantFrom(0.75, 0, 0.25, 0.5, 1),
      queries: fc.array(anyQuery(), { minLength: 1, maxLength: 4 }),
    })
    .filter(({ docs, k1, b, queries }) => {
      const index = new BM25Index(docs, k1, b);
      return queries.every(({ query }) => areTiesClear(index.scores(query)));
    })
    .map(({ docs, k1, b, queries }) => calls(docs, k1, b, queries)),
  large: [
    {
      why: '500 queries with few matches each: a scan reads all tokens for each of them',
      n: 2800,
      make: (n, rng) => manyQueries(n, rng),
    },
    {
      why: 'terms that nearly every document holds: their idf is near 0 and must stay positive, and long ties are cut',
      n: 5000,
      make: (n, rng) => commonTerms(n, rng),
    },
  ],
  hints: [
    "Most documents hold none of the query's terms. Which table, built once, leads from a term straight to the documents that do?",
    'Keep for each term a list of (document, occurrences in it). The length of that list *is* the document frequency; lengths and their average are known once all documents are read.',
    "All parts of a term's score in a document are known after the constructor: store it in the posting. A query then adds up postings, once per occurrence of the term in the query, and only documents that were touched can be hits.",
  ],
});

function anyQuery(): fc.Arbitrary<Query> {
  return fc.record({
    operation: fc.constantFrom('scores', 'topK'),
    query: fc.array(fc.constantFrom(...WORDS, 'e'), { maxLength: 4 }),
    k: fc.integer({ min: 1, max: 7 }),
  });
}

function both(query: string[]): Query[] {
  return [
    { operation: 'scores', query, k: 1 },
    { operation: 'topK', query, k: 10 },
  ];
}

function calls(docs: string[][], k1: number, b: number, queries: Query[]): Calls {
  return {
    operations: ['BM25Index', ...queries.map(({ operation }) => operation)],
    arguments: [[docs, k1, b], ...queries.map(({ operation, query, k }) => (operation === 'topK' ? [query, k] : [query]))],
  };
}

function docsOf(calls: Calls): string[][] {
  return calls.arguments[0]?.[0] as string[][];
}

function k1Of(calls: Calls): number {
  return calls.arguments[0]?.[1] as number;
}

function bOf(calls: Calls): number {
  return calls.arguments[0]?.[2] as number;
}

function queriesOf(calls: Calls): Query[] {
  return calls.arguments.slice(1).map(([query, k = 1], i) => ({ operation: calls.operations[i + 1], query, k }) as Query);
}

function isToken(token: string): boolean {
  return /^[A-Za-z]{1,20}$/.test(token);
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** Whether the scores fall into groups narrower than TIE with gaps wider than GAP between them. */
function areTiesClear(scores: number[]): boolean {
  let [lowest, last] = [0, 0];
  for (const score of Float64Array.from(scores.filter((score) => score > 0)).sort()) {
    if (score - lowest < TIE) {
      last = score;
      continue;
    }
    if (score - last <= GAP) return false;
    lowest = last = score;
  }
  return true;
}

// Long documents of few different words: quick to index, slow to scan. Words are rare, so that a query has few matches.
function manyQueries(n: number, rng: Rng): Calls {
  const anyWord = () => wordOf(rng.int(0, 2 * n - 1));
  const docs = rng.array(n, () => {
    const words = rng.array(8, anyWord);
    return rng.array(rng.pick([80, 100, 120]), () => rng.pick(words));
  });
  return calls(
    docs,
    1.2,
    0.75,
    clearQueries(docs, 1.2, 0.75, 500, () => rng.array(6, anyWord)),
  );
}

// Word i is in nearly all documents for small i, in few for large i.
function commonTerms(n: number, rng: Rng): Calls {
  const docs = rng.array(n, () => {
    const words = rng.array(12, (i) => wordOf(i)).filter((_, i) => rng.int(0, 99) < (i < 3 ? 98 : 20));
    return rng.shuffle([...words, ...new Array<string>(rng.int(0, 2)).fill(wordOf(0))]);
  });
  return calls(
    docs,
    0.9,
    0.4,
    clearQueries(docs, 0.9, 0.4, 20, () => rng.array(rng.int(1, 2), () => wordOf(rng.int(0, 11)))),
  );
}

function clearQueries(docs: string[][], k1: number, b: number, count: number, draw: () => string[]): Query[] {
  const index = new BM25Index(docs, k1, b);
  const queries: Query[] = [];
  while (queries.length < count) {
    const query = draw();
    if (areTiesClear(index.scores(query))) queries.push({ operation: 'topK', query, k: 10 });
  }
  return queries;
}

/** A word of four letters for each number below 26⁴. */
function wordOf(number: number): string {
  return [17576, 676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(number / place) % 26))).join('');
}
