'use client';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import { useElsewhere } from '@/app/_store/elsewhere';
import { useSettings } from '@/app/_store/settings';
import { useSolvedSlugs } from '@/app/_store/solved';
import { FilterBar } from './filter-bar';
import { filterProblems, noFilters } from './filters';
import { groupProblems, type Track } from './group-problems';
import { ProblemGroups } from './problem-groups';
import { useFilters } from './use-filters';

/** @param tracks in the order they are shown */
export function ProblemList({ problems, tracks }: { problems: ListedProblem[]; tracks: Track[] }) {
  const [filters, change] = useFilters();
  const { hideFacts } = useSettings();
  const solved = useSolvedSlugs();
  const elsewhere = useElsewhere();
  const input = useRef<HTMLInputElement>(null);
  const patterns = useMemo(() => [...new Set(problems.flatMap((problem) => problem.patterns))].sort(), [problems]);
  const wanted = useDeferredValue(filters); // typing stays ahead of a long list
  const groups = useMemo(() => {
    const known = patterns.includes(wanted.pattern) ? wanted : { ...wanted, pattern: '' };
    const found = filterProblems(problems, known, solved, hideFacts, elsewhere);
    return groupProblems(found, { all: problems, tracks, solved, hideFacts });
  }, [problems, tracks, patterns, wanted, solved, elsewhere, hideFacts]);
  const count = groups.reduce((sum, group) => sum + group.problems.length, 0);
  const solvedCount = problems.filter(({ slug }) => solved.has(slug)).length; // the log may know problems that are gone
  const elsewhereCount = problems.filter(({ slug }) => elsewhere.has(slug) && !solved.has(slug)).length;

  function clear() {
    change(noFilters);
    input.current?.focus();
  }

  return (
    <>
      <FilterBar filters={filters} patterns={patterns} input={input} onChange={change} />
      <p className="mt-3 text-ink-faint text-xs" aria-live="polite">
        {count === problems.length ? `${count} problems` : `${count} of ${problems.length} problems`}, {solvedCount} solved
        {elsewhereCount > 0 && `, ${elsewhereCount} more solved elsewhere`}
      </p>
      <ProblemGroups groups={groups} solved={solved} elsewhere={elsewhere} />
      {count === 0 && (
        <div className="mt-12 text-center">
          <p className="mb-4">No problem matches these filters.</p>
          <button type="button" className="button" onClick={clear}>
            Clear filters
          </button>
        </div>
      )}
    </>
  );
}
