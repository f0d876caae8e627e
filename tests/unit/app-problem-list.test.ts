import { describe, expect, it } from 'vitest';
import { editDistance } from '@/app/_lib/edit-distance';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { nearestSlugs } from '@/app/_lib/nearest-slugs';
import { filterProblems, formatFilters, noFilters } from '@/app/problems/_list/filters';
import { groupProblems } from '@/app/problems/_list/group-problems';
import { parseFilters } from '@/app/problems/_list/parse-filters';

const problems: ListedProblem[] = [
  { slug: '3sum', title: '3Sum', track: 'day3', difficulty: 'medium', patterns: ['two-pointers', 'array'] },
  { slug: 'two-sum', title: 'Two Sum', track: 'day5', difficulty: 'easy', patterns: ['hash-map', 'array'] },
  { slug: 'lru-cache', title: 'LRU Cache', track: 'day6', difficulty: 'medium', patterns: ['linked-list', 'hash-map'] },
];

describe('the filters in the address', () => {
  it('come back as they were written', () => {
    const filters = { q: 'two sum & more', difficulty: 'easy', pattern: 'hash-map', solved: 'no' } as const;
    expect(parseFilters(formatFilters(filters))).toEqual(filters);
  });

  it('leave no question mark when there are none', () => expect(formatFilters(noFilters)).toBe(''));

  it('ignore what they cannot read', () => {
    expect(parseFilters(`?difficulty=impossible&solved=1&q=${'x'.repeat(101)}&utm=7`)).toEqual(noFilters);
  });
});

describe('filtering', () => {
  const slugs = (filters: object, solved: string[] = [], hideFacts = false) =>
    filterProblems(problems, { ...noFilters, ...filters }, new Set(solved), hideFacts).map(({ slug }) => slug);

  it('finds every word of the text, in title, slug or patterns', () => {
    expect(slugs({ q: 'SUM two' })).toEqual(['3sum', 'two-sum']);
    expect(slugs({ q: 'hash-map cache' })).toEqual(['lru-cache']);
  });

  it('joins all filters', () => {
    expect(slugs({ pattern: 'hash-map', difficulty: 'medium' })).toEqual(['lru-cache']);
    expect(slugs({ solved: 'yes' }, ['3sum'])).toEqual(['3sum']);
    expect(slugs({ solved: 'no' }, ['3sum'])).toEqual(['two-sum', 'lru-cache']);
  });

  it('tells solved here, solved elsewhere and not solved apart', () => {
    const found = (solved: 'yes' | 'no' | 'elsewhere') =>
      filterProblems(problems, { ...noFilters, solved }, new Set(['3sum']), false, new Set(['3sum', 'two-sum'])).map(({ slug }) => slug);
    expect([found('yes'), found('elsewhere'), found('no')]).toEqual([['3sum'], ['two-sum'], ['lru-cache']]);
  });

  it('gives nothing away when facts are hidden', () => {
    expect(slugs({ q: 'hash' }, [], true)).toEqual([]);
    expect(slugs({ pattern: 'hash-map', difficulty: 'easy' }, [], true)).toEqual(['3sum', 'two-sum', 'lru-cache']);
  });
});

describe('grouping', () => {
  const tracks = [
    { slug: 'day3', title: 'Day 3' },
    { slug: 'day5', title: 'Day 5' },
    { slug: 'bonus', title: 'Bonus' },
  ];

  it('counts the whole track, whatever is left of it, and leaves out empty tracks', () => {
    const context = { all: problems, tracks, solved: new Set(['3sum']), hideFacts: false };
    expect(groupProblems(problems.slice(0, 1), context)).toEqual([
      { slug: 'day3', title: 'Day 3', problems: [problems[0]], progress: { solved: 1, total: 1 } },
    ]);
  });

  it('makes one list by title when facts are hidden', () => {
    const [group, ...others] = groupProblems(problems, { all: problems, tracks, solved: new Set(), hideFacts: true });
    expect(others).toEqual([]);
    expect(group?.title).toBeUndefined();
    expect(group?.problems.map(({ title }) => title)).toEqual(['3Sum', 'LRU Cache', 'Two Sum']);
  });
});

describe('the nearest problems', () => {
  const known = ['two-sum', '3sum', 'lru-cache', 'k-means-lloyd', 'merge-sort', 'quick-sort'];

  it('are a few letters away', () => {
    expect(nearestSlugs('two-sums', known)[0]).toBe('two-sum');
    expect(nearestSlugs('Twosum', known)[0]).toBe('two-sum');
    expect(nearestSlugs('lru_cahce', known)[0]).toBe('lru-cache');
  });

  it('or share a word', () => expect(nearestSlugs('lloyd-clustering', known)).toEqual(['k-means-lloyd']));

  it('are none for something else altogether', () => expect(nearestSlugs('%00%ff-zzzzzzzzzzzz', known)).toEqual([]));

  it('are measured by single edits', () => {
    expect([editDistance('kitten', 'sitting'), editDistance('', 'abc'), editDistance('abc', 'abc')]).toEqual([3, 3, 0]);
  });
});
