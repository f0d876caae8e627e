import { describe, expect, it } from 'vitest';
import { filterCards, formatFilters, LAST_24_HOURS, noFilters, parseFilters } from '@/app/cheatsheet/_filters/filters';
import { hrefOf, LAST_DAY } from '@/app/plan/_schedule/tasks';

const selections = [{ title: 'Problems', options: [{ value: 'day3', name: 'Day 3' }] }];
const topicTitles = new Map([['rag', 'Retrieval and RAG']]);
const cards = [
  { id: 'bm25', title: 'BM25', topic: 'rag', words: 'idf saturation length', askedBy: ['last-rag', LAST_24_HOURS] },
  { id: 'two-pointers', title: 'Two pointers', topic: 'patterns', words: 'sorted length', askedBy: ['day3'] },
];

describe('the filters of the cheatsheet', () => {
  it('come back from the address as they were written', () => {
    const filters = { q: 'k-means & more', for: 'day3' };
    expect(parseFilters(formatFilters(filters), selections)).toEqual(filters);
    expect(formatFilters(noFilters)).toBe('');
  });

  it('ignore what is not known, and cut what is too long', () => {
    expect(parseFilters(`?for=day9&q=${'x'.repeat(300)}&utm=7`, selections)).toEqual({ q: 'x'.repeat(100), for: '' });
  });

  it.each([
    [{ q: '', for: '' }, ['bm25', 'two-pointers']],
    [{ q: 'LENGTH', for: '' }, ['bm25', 'two-pointers']],
    [{ q: 'length satur', for: '' }, ['bm25']],
    [{ q: 'retrieval', for: '' }, ['bm25']], // by the topic's title
    [{ q: '', for: 'day3' }, ['two-pointers']],
    [{ q: 'idf', for: 'day3' }, []],
    [{ q: '', for: LAST_24_HOURS }, ['bm25']],
  ])('%j leave %j', (filters, ids) => {
    expect(filterCards(cards, filters, topicTitles).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a review of the plan', () => {
  const review = { id: 'last-rag', kind: 'review', title: 'RAG', minutes: 30, day: LAST_DAY, rank: 0 } as const;

  it('leads to its cards', () => expect(hrefOf({ ...review, cards: ['bm25'] })).toBe('/cheatsheet?for=last-rag'));

  it('leads nowhere without cards', () => expect(hrefOf(review)).toBeUndefined());
});
