import { listDrafts, loadLatestDraft, saveDraft, startAttempt } from '@/app/_store/drafts';
import { appendEvent } from '@/app/_store/events';
import type { Draft } from '@/app/_store/records';

/**
 * Makes code that came from outside the code that is worked on.
 * @param isBeside the draft here stays as it is, and the code becomes an attempt of its own
 * @returns its attempt
 */
export async function takeCode(slug: string, source: string, isBeside: boolean): Promise<Draft> {
  const open = (await loadLatestDraft(slug)) ?? (await startAttempt(slug, source));
  if (open.source === source) return open;
  const isUntouched = open.revision <= 1; // starter code
  if (!isBeside || isUntouched) {
    const result = await saveDraft({ ...open, source }, open.revision);
    if ('saved' in result) return result.saved;
  }
  return asNewAttempt(slug, source, open);
}

async function asNewAttempt(slug: string, source: string, { customTests }: Draft): Promise<Draft> {
  const attempt = 1 + Math.max(0, ...(await listDrafts(slug)).map((draft) => draft.attempt));
  const result = await saveDraft({ slug, attempt, source, customTests, revision: 0, savedAt: 0 }, 0);
  if ('conflict' in result) return asNewAttempt(slug, source, result.conflict); // a tab was a moment faster
  await appendEvent({ slug, attempt: result.saved.attempt, kind: 'attempt-started' });
  return result.saved;
}
