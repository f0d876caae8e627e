import { expect, it } from 'vitest';
import { newestSlugs } from '@/app/_palette/recent';

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
