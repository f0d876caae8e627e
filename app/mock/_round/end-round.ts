// A round's end: the clock stops, and what was written and not sent is sent.
import { listDrafts } from '@/app/_store/drafts';
import { findLeftRound, forgetLeftRound } from '@/app/_store/left-round';
import type { Round } from '@/app/_store/round';
import { changeRound } from '@/app/_store/rounds';
import type { StorageError } from '@/app/_store/storage-error';
import { appendSubmission, readSubmissions } from '@/app/_store/submissions';
import { unreachableJudge } from '@/app/problems/[slug]/_judge/judging';
import { loadJudge } from '@/app/problems/[slug]/_judge/load-judge';
import { submittedEvent } from './events';

/** Ends a running round from what has been saved of it; the code that is still to be judged is noted in it. */
export async function endRound(round: Round, by: 'person' | 'time'): Promise<StorageError | undefined> {
  const unsent = await Promise.all(round.problems.map(({ slug }) => unsentCode(round, slug)));
  const left = findLeftRound(round.id);
  const error = await changeRound(round.id, (now) => {
    if (now.endedAt !== undefined) return now;
    const elapsedMs = Math.min(now.minutes * 60_000, Math.max(now.elapsedMs, left?.elapsedMs ?? 0));
    const { notes, followUps } = left ?? now;
    return { ...now, endedAt: Date.now(), endedBy: by, elapsedMs, notes, followUps, pending: unsent.flat() };
  });
  if (!error) forgetLeftRound(round.id);
  return error;
}

/** Goes on with a round that was ended by mistake. */
export function reopenRound(id: string) {
  return changeRound(id, ({ endedAt: _, endedBy: __, ...round }) => ({ ...round, pending: [] }));
}

/** The code of a problem that was worked on in the round, is not accepted, and differs from what was sent last. */
async function unsentCode({ events }: Round, slug: string): Promise<Round['pending']> {
  const own = events.filter((event) => event.slug === slug);
  const isDone = own.some((event) => event.kind === 'submitted' && event.verdict === 'accepted');
  if (isDone || !own.some(({ kind }) => kind === 'typed')) return [];
  const [draft] = await listDrafts(slug);
  const [sent] = await readSubmissions(slug);
  if (!draft || (sent?.attempt === draft.attempt && sent.source === draft.source)) return [];
  return [{ slug, attempt: draft.attempt, source: draft.source }];
}

/** Judges what is still to be judged of an ended round, one after the other; may be called again after a crash. */
export async function judgePending({ id, pending, elapsedMs }: Round): Promise<void> {
  for (const { slug, attempt, source } of pending) {
    const answer = await loadJudge()
      .then((client) => client.judge({ slug, source, mode: 'submit' }))
      .catch((error: unknown) => unreachableJudge(error));
    if (answer.type !== 'verdict') return;
    const { verdict } = answer;
    await appendSubmission({ slug, attempt, source, verdict });
    await changeRound(id, (round) => ({
      ...round,
      events: [...round.events, submittedEvent(slug, elapsedMs, verdict)],
      pending: round.pending.filter((other) => other.slug !== slug),
    }));
  }
}
