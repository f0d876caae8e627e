import Dexie from 'dexie';
import { useMemo } from 'react';
import { append, newId } from './append';
import { read } from './database';
import { useMemory } from './memory';
import { parseRows } from './parse-rows';
import { Submission } from './records';
import { shortenedVerdict } from './shortened-verdict';
import type { StorageError } from './storage-error';
import { useLiveQuery } from './use-live-query';

export type NewSubmission = Omit<Submission, 'id' | 'submittedAt'>;

const none: Submission[] = [];

/**
 * Adds to the log, dated now. The submission shows at once, also when it cannot be kept.
 * @returns the submission, and with `error` why it lives in this tab only
 */
export async function appendSubmission(added: NewSubmission): Promise<{ submission: Submission; error?: StorageError }> {
  const submission = { ...added, verdict: shortenedVerdict(added.verdict), id: newId(), submittedAt: Date.now() };
  const error = await append({ submission });
  return error ? { submission, error } : { submission };
}

/** All submissions to a problem, newest first; live, across tabs too. */
export function useSubmissions(slug: string): Submission[] {
  const stored = useLiveQuery(readSubmissions, slug, none);
  const unsaved = useMemory((memory) => memory.submissions);
  return useMemo(
    () =>
      newestFirst(
        stored,
        unsaved.filter((submission) => submission.slug === slug),
      ),
    [stored, unsaved, slug],
  );
}

export function readSubmissions(slug: string): Promise<Submission[]> {
  return read(async (database) => {
    const rows = await database.submissions
      .where('[slug+submittedAt]')
      .between([slug, Dexie.minKey], [slug, Dexie.maxKey])
      .reverse()
      .toArray();
    return parseRows('submission', Submission, rows);
  }, none);
}

// A record may be in both for a moment, between its write and its leaving memory.
function newestFirst(stored: Submission[], unsaved: Submission[]): Submission[] {
  const byId = new Map([...stored, ...unsaved].map((submission) => [submission.id, submission]));
  return [...byId.values()].sort((a, b) => b.submittedAt - a.submittedAt);
}
