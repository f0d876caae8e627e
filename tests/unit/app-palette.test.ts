import { expect, it } from 'vitest';
import { foundGroups } from '@/app/_palette/found-groups';
import { newestSlugs } from '@/app/_palette/recent';
import index from '@/problems/generated/index.json';

it('names each of the problems worked on last once, newest first, and skips what names none', () => {
  const rows = [
    { slug: 'two-sum', submittedAt: 1 },
    { slug: 'lru-cache', at: 5 },
    { slug: 'two-sum', at: 9 },
    { slug: 'plan', at: 10, kind: 'plan-ticked' },
    null,
    { at: 20 },
  ];
  expect(newestSlugs(rows)).toEqual(['two-sum', 'lru-cache']);
});

it('names five at most', () => {
  const rows = Array.from({ length: 9 }, (_, i) => ({ slug: `problem-${i}`, at: i }));
  expect(newestSlugs(rows)).toEqual(['problem-8', 'problem-7', 'problem-6', 'problem-5', 'problem-4']);
});

const problems = {
  name: 'Problems',
  entries: index.map(({ slug, title }) => ({ id: slug, group: 'Problems', label: title, words: [slug], act: () => {} })),
};
const actions = { name: 'Actions', entries: [{ id: 'theme', group: 'Actions', label: 'Theme: Dark', act: () => {} }] };

it.each([
  ['lrucach', 'lru-cache'],
  ['two sum', 'two-sum'],
  ['TWO-SUM', 'two-sum'],
  ['bst kth', 'kth-smallest-element-in-a-bst'],
  ['lcabst', 'lowest-common-ancestor-of-a-binary-search-tree'],
  ['anagram valid', 'valid-anagram'],
  ['fibnaci theme', undefined],
])('finds by %s first %s', (typed, slug) => {
  expect(foundGroups([actions, problems], typed)[0]?.entries[0]?.id).toBe(slug);
});

it('finds every problem by its title and by its slug, before all others', () => {
  for (const { slug, title } of index) {
    expect(foundGroups([problems], title)[0]?.entries[0]?.id).toBe(slug);
    expect(foundGroups([problems], slug)[0]?.entries[0]?.id).toBe(slug);
  }
});

it('puts the group with the best entry first', () => {
  expect(foundGroups([problems, actions], 'theme')[0]?.name).toBe('Actions');
});
