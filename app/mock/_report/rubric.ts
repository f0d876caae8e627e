// An interviewer's four lines, each from 1 to 4 by a stated rule.
import type { Round } from '@/app/_store/round';
import { type Report, wrongCount } from './report';

/** What the person says of their own communication, since nobody listened. */
export const checklist = [
  { id: 'clarified', says: 'I asked about sizes, ranges and empty input before I began.' },
  { id: 'example', says: 'I worked through an example aloud.' },
  { id: 'approach', says: 'I said my approach, and why, before I wrote it.' },
  { id: 'complexity', says: 'I named time and space without being asked.' },
  { id: 'spoke', says: 'I kept saying what I was doing while I wrote.' },
  { id: 'tested', says: 'I walked through a test before I submitted.' },
] as const;

export interface RubricLine {
  name: string;
  /** Of 4. */
  points: number;
  because: string;
}

export function rubricOf({ problems, accepted }: Report, { communicated }: Pick<Round, 'communicated'>): RubricLine[] {
  const broken = problems.reduce((sum, { wrong }) => sum + (wrong['compile-error'] ?? 0) + (wrong['run-time-error'] ?? 0), 0);
  const sent = problems.filter(({ submissions }) => submissions.length > 0).length;
  const atFirst = problems.filter((problem) => problem.acceptedAt !== undefined && wrongCount(problem) === 0).length;
  const said = checklist.filter(({ id }) => communicated.includes(id)).length;
  const of = (count: number) => `${count} of ${problems.length}`;
  return [
    {
      name: 'Problem solving',
      points: grade(accepted / problems.length),
      because: `${of(accepted)} accepted: 4 for all, 3 for half or more, 2 for some, 1 for none.`,
    },
    {
      name: 'Coding',
      points: sent === 0 ? 1 : Math.max(1, 4 - broken),
      because: `${broken} wrong attempts that did not compile or crashed: 4 less one for each, 1 when nothing was sent.`,
    },
    {
      name: 'Verification',
      points: grade(atFirst / problems.length),
      because: `${of(atFirst)} accepted on the first submission: 4 for all, 3 for half or more, 2 for some, 1 for none.`,
    },
    {
      name: 'Communication',
      points: Math.max(1, Math.ceil((4 * said) / checklist.length)),
      because: `${said} of ${checklist.length} ticked by yourself: 4 for five or six, 3 for four, 2 for two or three, 1 for fewer.`,
    },
  ];
}

function grade(share: number): number {
  if (share === 1) return 4;
  if (share >= 0.5) return 3;
  return share > 0 ? 2 : 1;
}
