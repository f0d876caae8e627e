import { expect, it } from 'vitest';
import { foundGroups } from '@/app/_palette/found-groups';
import { newestSlugs } from '@/app/_palette/recent';
import cardNames from '@/problems/generated/card-names.json';
import index from '@/problems/generated/index.json';

it('names each of the problems worked on last once, newest first, and skips what names none', () => {
  const rows = [
    { slug: 'two-sum', submittedAt: 1 },
    { slug: 'lru-cache', at: 5 },
    { slug: 'two-sum', at: 9 },
    { slug: 'plan', at: 10, kind: 'plan-ticked' },
    { slug: 'review', at: 11, kind: 'card-chosen' },
    { slug: 'elsewhere', at: 12, kind: 'solved-elsewhere' },
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
const cards = {
  name: 'Cards',
  entries: cardNames.map(({ id, title }) => ({ id: `card.${id}`, group: 'Cards', label: title, words: [id], act: () => {} })),
};
const notes = {
  name: 'Notes',
  entries: [
    { id: 'note.3sum', group: 'Notes', label: '3Sum', text: 'Sort first; skip EQUAL neighbours.\n\nTwo pointers close in.', act: () => {} },
    { id: 'note.two-sum', group: 'Notes', label: 'Two Sum', text: 'A map of what was seen.', act: () => {} },
  ],
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
    expect(foundGroups([problems, cards, notes], title)[0]?.entries[0]?.id).toBe(slug);
    expect(foundGroups([problems, cards, notes], slug)[0]?.entries[0]?.id).toBe(slug);
  }
});

it('puts the group with the best entry first', () => {
  expect(foundGroups([problems, actions], 'theme')[0]?.name).toBe('Actions');
});

it('finds every card of the cheatsheet by its title', () => {
  for (const { id, title } of cardNames) {
    const ofCards = foundGroups([problems, cards, notes], title).find(({ name }) => name === 'Cards');
    expect(ofCards?.entries[0]?.id).toBe(`card.${id}`);
  }
});

it.each([
  ['equal neigh', ['note.3sum']],
  ['sum equal', ['note.3sum']], // a word of the title, and one of the text
  ['seen', ['note.two-sum']],
  ['equal seen', undefined],
])('finds by the words %s the notes %j', (typed, ids) => {
  const ofNotes = foundGroups([problems, cards, notes], typed).find(({ name }) => name === 'Notes');
  expect(ofNotes?.entries.map(({ id }) => id)).toEqual(ids);
});

it('puts what is found by its words after all that is found by name', () => {
  const names = foundGroups([notes, actions, cards, problems], 'two pointers').map(({ name }) => name);
  expect(names[0]).toBe('Cards');
  expect(names.at(-1)).toBe('Notes');
});
