// Every figure of /progress, as pure functions of the problems and their histories.

import { type History, minutesToAccept, noHistory, stateOf } from '@/app/_lib/history';
import type { ListedProblem } from '@/app/_lib/listed-problems';

export const measures = ['total', 'attempted', 'solved', 'unaided', 'elsewhere'] as const;
export type Measure = (typeof measures)[number];
export type Tally = Record<Measure, number>;

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

export interface TrackFigures {
  track: string;
  all: Tally;
  byDifficulty: Record<Difficulty, Tally>;
}

export interface PatternFigures {
  pattern: string;
  tally: Tally;
  /** Medians over the problems solved; nothing when none is, or when no start is recorded. */
  minutes: number | undefined;
  tries: number | undefined;
}

type Histories = ReadonlyMap<string, History>;

export function historyOf(histories: Histories, { slug }: { slug: string }): History {
  return histories.get(slug) ?? noHistory;
}

/**
 * Whether a problem with this history counts for a measure: what is solved was attempted, what is solved unaided is
 * solved. What is solved elsewhere and not here counts for itself.
 */
export function counts(history: History, measure: Measure): boolean {
  const state = stateOf(history);
  switch (measure) {
    case 'total':
      return true;
    case 'attempted':
      return history.submissions > 0;
    case 'solved':
      return state === 'unaided' || state === 'helped';
    case 'unaided':
      return state === 'unaided';
    case 'elsewhere':
      return state === 'elsewhere';
    default:
      return measure satisfies never;
  }
}

export function tally(problems: ListedProblem[], histories: Histories): Tally {
  const known = problems.map((problem) => historyOf(histories, problem));
  const count = (measure: Measure) => known.filter((history) => counts(history, measure)).length;
  return {
    total: count('total'),
    attempted: count('attempted'),
    solved: count('solved'),
    unaided: count('unaided'),
    elsewhere: count('elsewhere'),
  };
}

/** One row a track that has a problem, in the order of `tracks`. */
export function trackFigures(problems: ListedProblem[], tracks: { slug: string }[], histories: Histories): TrackFigures[] {
  return tracks.flatMap(({ slug }) => {
    const own = problems.filter(({ track }) => track === slug);
    if (own.length === 0) return [];
    const of = (wanted: Difficulty) =>
      tally(
        own.filter(({ difficulty }) => difficulty === wanted),
        histories,
      );
    return [{ track: slug, all: tally(own, histories), byDifficulty: { easy: of('easy'), medium: of('medium'), hard: of('hard') } }];
  });
}

/** How many of the problems are due for review; nothing until that is known. */
export function dueIn(problems: ListedProblem[], due: ReadonlySet<string> | undefined, wanted?: Difficulty): number | undefined {
  if (!due) return undefined;
  return problems.filter(({ slug, difficulty }) => due.has(slug) && (wanted === undefined || wanted === difficulty)).length;
}

/** One row a pattern of which a problem was attempted, by name. */
export function patternFigures(problems: ListedProblem[], histories: Histories): PatternFigures[] {
  const patterns = [...new Set(problems.flatMap((problem) => problem.patterns))].sort();
  return patterns.flatMap((pattern) => {
    const own = problems.filter((problem) => problem.patterns.includes(pattern));
    const figures = tally(own, histories);
    if (figures.attempted === 0) return [];
    const known = own.map((problem) => historyOf(histories, problem));
    return [
      {
        pattern,
        tally: figures,
        minutes: median(known.map(minutesToAccept)),
        tries: median(known.map((history) => history.triesToAccept)),
      },
    ];
  });
}

const MIN_ATTEMPTED = 2; // one problem says more of itself than of its pattern

/** Of two or more attempted: the largest share not solved unaided first; of equals, the most submissions to acceptance. */
export function weakPatterns(figures: PatternFigures[]): PatternFigures[] {
  return figures
    .filter((pattern) => pattern.tally.attempted >= MIN_ATTEMPTED && weakness(pattern) > 0)
    .sort((a, b) => weakness(b) - weakness(a) || (b.tries ?? 0) - (a.tries ?? 0) || a.pattern.localeCompare(b.pattern, 'en'));
}

function weakness({ tally: { attempted, unaided } }: PatternFigures): number {
  return (attempted - unaided) / attempted;
}

/** The mean of the middle two when their number is even. */
export function median(values: (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] as number;
  return (lower + upper) / 2;
}
