// What a number on /progress stands for, as it is written in the address: problems by track, difficulty, pattern and
// measure, or the submissions of one day.

import { weekdayText } from '@/app/_lib/dates';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import type { Histories } from '@/app/_store/histories';
import { nameOfPattern } from '@/app/problems/_list/name-of-pattern';
import { counts, difficulties, historyOf, type Measure, measures } from '../_figures/figures';

export interface Selection {
  track?: string;
  difficulty?: string;
  pattern?: string;
  measure?: Measure | 'due';
  day?: string;
}

export const measureNames: Record<Measure | 'due', string> = {
  due: 'Due',
  unaided: 'Solved unaided',
  solved: 'Solved',
  attempted: 'Attempted',
  elsewhere: 'Solved elsewhere',
  total: 'All',
};

export function selectionHref(selection: Selection): string {
  return `?${new URLSearchParams(Object.entries(selection))}`;
}

/** @returns nothing when the address asks for nothing that is known */
export function parseSelection(query: URLSearchParams): Selection | undefined {
  const { track, difficulty, pattern, measure, day } = Object.fromEntries(query);
  if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day)) return { day };
  const known = ([...measures, 'due'] as const).find((name) => name === measure);
  if (!known) return undefined;
  return {
    measure: known,
    ...(track !== undefined && { track }),
    ...(pattern !== undefined && { pattern }),
    ...(difficulties.some((name) => name === difficulty) && { difficulty: difficulty as string }),
  };
}

export function selectedProblems(
  problems: ListedProblem[],
  histories: Histories,
  due: ReadonlySet<string>,
  selection: Selection,
): ListedProblem[] {
  const { track, difficulty, pattern, measure = 'total' } = selection;
  return problems.filter(
    (problem) =>
      (track === undefined || problem.track === track) &&
      (difficulty === undefined || problem.difficulty === difficulty) &&
      (pattern === undefined || problem.patterns.includes(pattern)) &&
      (measure === 'due' ? due.has(problem.slug) : counts(historyOf(histories, problem), measure)),
  );
}

/** As in `Solved, medium, Day 1: arrays and searching`. */
export function selectionTitle(selection: Selection, tracks: { slug: string; title: string }[]): string {
  const { day, measure, difficulty, pattern, track } = selection;
  if (day !== undefined) return `Submissions of ${weekdayText(day)}`;
  const parts = [
    measureNames[measure ?? 'total'],
    difficulty,
    pattern && nameOfPattern(pattern),
    tracks.find(({ slug }) => slug === track)?.title,
  ];
  return parts.filter(Boolean).join(', ');
}
