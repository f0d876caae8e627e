// The grade that a solve or an explanation speaks for. The person sees the rule, and may choose another grade.
import { count } from '@/app/_lib/count';
import { type History, minutesToAccept } from '@/app/_lib/history';
import type { ListedProblem } from '@/app/_lib/listed-problems';
import type { Grade } from '@/app/_store/records';

type Difficulty = ListedProblem['difficulty'];

/** What a solve took. */
export interface Solve {
  /** From the first change to the acceptance, breaks included; nothing when the start is not recorded. */
  minutes: number | undefined;
  /** Submissions that were not accepted. */
  wrong: number;
  help: 'none' | 'hint' | 'editorial';
  gaveUp: boolean;
}

export const gradeNames: Record<Grade, string> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };
export const grades = Object.keys(gradeNames) as Grade[]; // in the order of the keys 1 to 4

/** Minutes that a solve usually takes. */
export const usualMinutes: Record<Difficulty, number> = { easy: 15, medium: 25, hard: 40 };
const TOO_MANY_WRONG = 2;

export const solveRule = `Again: you gave up or opened the editorial. Hard: a hint, two or more wrong submissions, or more than twice the usual time (easy ${usualMinutes.easy}, medium ${usualMinutes.medium}, hard ${usualMinutes.hard} minutes; breaks count). Easy: accepted at once within half the usual time. Good: all else.`;
export const explanationRule = 'All of it: Good. All but one part: Hard. Less: Again. Easy is for you to say, when it came without effort.';

export function gradeOfSolve({ minutes, wrong, help, gaveUp }: Solve, difficulty: Difficulty): Grade {
  const usual = usualMinutes[difficulty];
  if (gaveUp || help === 'editorial') return 'again';
  if (help === 'hint' || wrong >= TOO_MANY_WRONG || (minutes !== undefined && minutes > 2 * usual)) return 'hard';
  if (wrong === 0 && minutes !== undefined && minutes <= usual / 2) return 'easy';
  return 'good';
}

/** @param known how many of the parts of the answer the person had */
export function gradeOfExplanation(known: number, parts: number): Grade {
  if (known >= parts) return 'good';
  return known > 0 && known === parts - 1 ? 'hard' : 'again';
}

/** What the first acceptance took; nothing before it. */
export function firstSolve(history: History): Solve | undefined {
  const { acceptedAt, triesToAccept, helpedAt, editorialAt } = history;
  if (acceptedAt === undefined) return undefined;
  const isBefore = (at: number | undefined) => at !== undefined && at <= acceptedAt;
  const help = isBefore(editorialAt) ? 'editorial' : isBefore(helpedAt) ? 'hint' : 'none';
  return { minutes: minutesToAccept(history), wrong: (triesToAccept ?? 1) - 1, help, gaveUp: false };
}

/** As in `12 minutes, 1 wrong submission, no help`. */
export function describeSolve({ minutes, wrong, help, gaveUp }: Solve): string {
  if (gaveUp) return 'given up';
  const parts = [
    minutes !== undefined && (minutes < 1 ? 'under a minute' : minutes < 120 ? count(Math.round(minutes), 'minute') : 'over two hours'),
    wrong === 0 ? 'accepted at once' : count(wrong, 'wrong submission'),
    { none: 'no help', hint: 'with a hint', editorial: 'with the editorial' }[help],
  ];
  return parts.filter(Boolean).join(', ');
}
