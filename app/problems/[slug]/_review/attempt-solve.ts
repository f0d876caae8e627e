import { historiesOf, noHistory } from '@/app/_lib/history';
import { firstSolve, type Solve } from '@/app/_review/grade-rule';
import type { PracticeEvent, Submission } from '@/app/_store/records';

/**
 * What one attempt took up to its first acceptance; nothing before that.
 * @param submissions of any attempt at the problem; so are the events
 */
export function solveOfAttempt(submissions: Submission[], events: PracticeEvent[], attempt: number): Solve | undefined {
  const isOwn = (record: { attempt: number }) => record.attempt === attempt;
  const [history = noHistory] = historiesOf(submissions.filter(isOwn), events.filter(isOwn)).values();
  return firstSolve(history);
}
