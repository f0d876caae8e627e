import type { Submission } from '@/app/_store/records';

/** What an attempt took up to its first accepted submission. */
export interface Effort {
  submissions: number;
  /** From the first change to the accepted submission; nothing when the start is not recorded. */
  minutes: number | undefined;
}

/** @param submissions newest first, of any attempt */
export function effortOf(submissions: Submission[], attempt: number, startedAt: number | undefined): Effort {
  const own = submissions.filter((submission) => submission.attempt === attempt).reverse();
  const accepted = own.findIndex(({ verdict }) => verdict.verdict === 'accepted');
  const end = own[accepted]?.submittedAt;
  return {
    submissions: accepted < 0 ? own.length : accepted + 1,
    minutes: startedAt === undefined || end === undefined ? undefined : Math.round((end - startedAt) / 60_000),
  };
}

export function describeEffort({ submissions, minutes }: Effort): string {
  const tries = submissions <= 1 ? 'On the first submission' : `On submission ${submissions}`;
  if (minutes === undefined) return `${tries}.`;
  const time =
    minutes < 1 ? 'within a minute of your first change' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} after your first change`;
  return `${tries}, ${time}.`;
}
