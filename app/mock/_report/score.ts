// The score of a problem, by a rule that a reader of the report can recompute.
import type { RoundEvent } from '@/app/_store/round';

const FULL = 100;
const LEAST_ACCEPTED = 50;
const MOST_NOT_ACCEPTED = 40;

/** Points of 100, whole. A Judge Error is our fault and counts as if it had not happened. */
export function scoreOf(submissions: Extract<RoundEvent, { kind: 'submitted' }>[], penalty: number): number {
  const judged = submissions.filter(({ verdict }) => verdict !== 'judge-error');
  const wrong = judged.findIndex(({ verdict }) => verdict === 'accepted');
  if (wrong >= 0) return Math.max(LEAST_ACCEPTED, FULL - penalty * wrong);
  const shares = judged.map(({ passed, total }) => (total === 0 ? 0 : passed / total));
  return Math.round(MOST_NOT_ACCEPTED * Math.max(0, ...shares));
}

export function scoreRule(penalty: number): string {
  return (
    `An accepted problem has ${FULL} points, less ${penalty} for each wrong attempt before, and never less than ${LEAST_ACCEPTED}. ` +
    `One that is not accepted has up to ${MOST_NOT_ACCEPTED}: that times the largest share of the tests that a submission passed ` +
    'before its first failure. The round has the mean of its problems, rounded.'
  );
}
