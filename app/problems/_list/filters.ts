import * as z from 'zod/mini'; // the small form: this page is to load fast
import type { ListedProblem } from '@/app/_lib/listed-problems';

/** What the list is narrowed to, as it stands in the address; what does not parse is as if it were not there. */
export const Filters = z.object({
  q: z.catch(z.string().check(z.maxLength(100)), ''),
  difficulty: z.catch(z.enum(['', 'easy', 'medium', 'hard']), ''),
  pattern: z.catch(z.string().check(z.maxLength(100)), ''),
  solved: z.catch(z.enum(['', 'yes', 'no']), ''),
});
export type Filters = z.infer<typeof Filters>;

export const noFilters: Filters = { q: '', difficulty: '', pattern: '', solved: '' };

/** @param search as in location.search */
export function parseFilters(search: string): Filters {
  return Filters.parse(Object.fromEntries(new URLSearchParams(search)));
}

/** @returns a query with its question mark, or nothing when no filter is set */
export function formatFilters(filters: Filters): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The problems that pass every filter, in their order. Each word of the text must be found somewhere.
 * @param hideFacts only titles are searched, and filters by difficulty and pattern have no effect
 */
export function filterProblems(
  problems: ListedProblem[],
  filters: Filters,
  solved: ReadonlySet<string>,
  hideFacts: boolean,
): ListedProblem[] {
  const words = filters.q
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return problems.filter((problem) => {
    const text = searchedText(problem, hideFacts);
    return (
      words.every((word) => text.includes(word)) &&
      (hideFacts || filters.difficulty === '' || problem.difficulty === filters.difficulty) &&
      (hideFacts || filters.pattern === '' || problem.patterns.includes(filters.pattern)) &&
      (filters.solved === '' || solved.has(problem.slug) === (filters.solved === 'yes'))
    );
  });
}

function searchedText({ title, slug, patterns }: ListedProblem, hideFacts: boolean): string {
  return [title, slug, ...(hideFacts ? [] : patterns)].join(' ').toLowerCase();
}
