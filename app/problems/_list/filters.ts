import type { ListedProblem } from '@/app/_lib/listed-problems';
import type { Filters } from './parse-filters';

export const noFilters: Filters = { q: '', difficulty: '', pattern: '', solved: '' };

/** @returns a query with its question mark, or nothing when no filter is set */
export function formatFilters(filters: Filters): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The problems that pass every filter, in their order. Each word of the text must be found somewhere.
 * @param solved here, by an accepted submission
 * @param hideFacts only titles are searched, and filters by difficulty and pattern have no effect
 */
export function filterProblems(
  problems: ListedProblem[],
  filters: Filters,
  solved: ReadonlySet<string>,
  hideFacts: boolean,
  elsewhere: ReadonlySet<string> = new Set(),
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
      (filters.solved === '' || filters.solved === standingOf(problem, solved, elsewhere))
    );
  });
}

/** Solved here counts more than solved elsewhere. */
function standingOf({ slug }: ListedProblem, solved: ReadonlySet<string>, elsewhere: ReadonlySet<string>): Filters['solved'] {
  if (solved.has(slug)) return 'yes';
  return elsewhere.has(slug) ? 'elsewhere' : 'no';
}

function searchedText({ title, slug, patterns }: ListedProblem, hideFacts: boolean): string {
  return [title, slug, ...(hideFacts ? [] : patterns)].join(' ').toLowerCase();
}
