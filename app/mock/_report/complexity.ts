// The complexity that a problem asks for beside what was measured of the person's code.
import { describePower, describeRatio } from '@/app/problems/[slug]/_result/describe-measurements';
import type { Growth } from '@/worker/verdict';
import type { ProblemReport } from './report';

export interface ComplexityLine {
  /** The target, such as `O(n) time, O(n) space`; absent from rounds that did not record it. */
  asked?: string;
  measured: string;
  /** It was measured because it was too slow. */
  isSlow: boolean;
}

/** The accepted submission's figures, else those of the last that ran out of time. */
export function complexityOf({ asked: { complexity }, submissions }: Pick<ProblemReport, 'asked' | 'submissions'>): ComplexityLine {
  const accepted = submissions.find(({ verdict }) => verdict === 'accepted');
  const growth = submissions.findLast((submission) => submission.growth !== undefined)?.growth;
  const target = complexity ? `${complexity.time} time, ${complexity.space} space` : growth && `${growth.target} time`;
  return {
    ...(target && { asked: target }),
    measured: accepted ? measuredOfAccepted(accepted.timeRatio) : measuredOfSlow(growth),
    isSlow: !accepted && growth !== undefined,
  };
}

/** What is asked is the reference's complexity, so a time near the reference's on the larger tests is the measure of it. */
function measuredOfAccepted(timeRatio: number | undefined): string {
  const ratio = timeRatio === undefined ? '' : `, ${describeRatio(timeRatio)} times the reference's time on the larger tests`;
  return `within the limits of every test${ratio}`;
}

function measuredOfSlow(growth: Pick<Growth, 'exponent'> | undefined): string {
  return growth ? `time grew about like ${describePower(growth.exponent)}` : 'unknown: nothing was accepted or timed';
}
