// Drafts, one per attempt at a problem. A save names the revision it started from and is refused when another tab
// has saved since; the comparison and the write are one transaction.
import Dexie from 'dexie';
import { database, type GreenroomDatabase, read } from './database';
import { appendEvent } from './events';
import { type UnsavedDraft, useMemory } from './memory';
import { parseRows } from './parse-rows';
import { Draft } from './records';
import { acceptedAttempts } from './solved';
import { describeStorageError, type StorageError } from './storage-error';

/** With `error` the draft is saved in this tab only; the next save tries again. */
export type SavedDraft = { saved: Draft; error?: StorageError } | { conflict: Draft };

/** The draft to go on with; none when the problem is new or its latest attempt is accepted. */
export async function loadLatestDraft(slug: string): Promise<Draft | undefined> {
  const [latest] = await listDrafts(slug);
  const finished = Math.max(0, ...(await finishedAttempts(slug)));
  return latest && latest.attempt > finished ? latest : undefined;
}

/** The drafts of all attempts, latest attempt first. */
export async function listDrafts(slug: string): Promise<Draft[]> {
  const stored = await read(async (available) => parseRows('draft', Draft, await rowsOf(slug, available).toArray()), []);
  const byAttempt = new Map(stored.map((draft) => [draft.attempt, draft]));
  for (const { draft } of unsavedOf(slug)) byAttempt.set(draft.attempt, draft);
  return [...byAttempt.values()].sort((a, b) => b.attempt - a.attempt);
}

/**
 * Saves a draft if nobody else has saved since `expectedRevision`.
 * @param draft its own revision and time are ignored
 * @returns the draft as saved, its revision one higher; or the other one that stands in its place
 */
export async function saveDraft(draft: Draft, expectedRevision: number): Promise<SavedDraft> {
  const saved: Draft = { ...draft, revision: expectedRevision + 1, savedAt: Date.now() };
  const unsaved = unsavedOf(draft.slug).find((other) => other.draft.attempt === draft.attempt);
  if (unsaved && unsaved.draft.revision !== expectedRevision) return { conflict: unsaved.draft };
  const storedRevision = unsaved?.storedRevision ?? expectedRevision;
  const available = database();
  if (!available) return { saved: holdInMemory({ draft: saved, storedRevision }) };
  try {
    const result = await putUnlessChanged(available, saved, storedRevision);
    releaseFromMemory(saved);
    return result;
  } catch (cause) {
    return { saved: holdInMemory({ draft: saved, storedRevision }), error: describeStorageError(cause) };
  }
}

/**
 * Starts the next attempt at a problem with `source`, the starter code, and records that it was started.
 * When an attempt is open already, in another tab for one, that is returned in place of a new one.
 */
export async function startAttempt(slug: string, source: string): Promise<Draft> {
  const open = await loadLatestDraft(slug);
  if (open) return open;
  const used = await read(async (available) => attemptsOf(await rowsOf(slug, available).primaryKeys()), []);
  const held = unsavedOf(slug).map(({ draft }) => draft.attempt);
  const attempt = 1 + Math.max(0, ...used, ...held, ...(await finishedAttempts(slug)));
  const result = await saveDraft({ slug, attempt, source, customTests: [], revision: 0, savedAt: 0 }, 0);
  if ('conflict' in result) return result.conflict; // another tab was a moment faster
  await appendEvent({ slug, attempt: result.saved.attempt, kind: 'attempt-started' });
  return result.saved;
}

async function putUnlessChanged(available: GreenroomDatabase, draft: Draft, storedRevision: number): Promise<SavedDraft> {
  return available.transaction('rw', available.drafts, async () => {
    const row = await available.drafts.get([draft.slug, draft.attempt]);
    const [stored] = row === undefined ? [] : parseRows('draft', Draft, [row]);
    if (stored && stored.revision !== storedRevision) return { conflict: stored };
    // An unreadable row is never overwritten: this draft becomes the attempt after the last one.
    const corrupt = row !== undefined && stored === undefined;
    const attempts = corrupt ? attemptsOf(await rowsOf(draft.slug, available).primaryKeys()) : [];
    const saved = corrupt ? { ...draft, attempt: 1 + Math.max(...attempts) } : draft;
    await available.drafts.put(saved);
    return { saved };
  });
}

async function finishedAttempts(slug: string): Promise<number[]> {
  const unsavedOnly = await acceptedAttempts(slug, undefined);
  return read((available) => acceptedAttempts(slug, available), unsavedOnly);
}

function rowsOf(slug: string, available: GreenroomDatabase) {
  return available.drafts.where('[slug+attempt]').between([slug, Dexie.minKey], [slug, Dexie.maxKey]);
}

function attemptsOf(keys: [string, number][]): number[] {
  return keys.map(([, attempt]) => attempt).filter((attempt) => typeof attempt === 'number');
}

function unsavedOf(slug: string): UnsavedDraft[] {
  return useMemory.getState().drafts.filter(({ draft }) => draft.slug === slug);
}

function holdInMemory(unsaved: UnsavedDraft): Draft {
  useMemory.setState(({ drafts }) => ({ drafts: [...drafts.filter(others(unsaved.draft)), unsaved] }));
  return unsaved.draft;
}

function releaseFromMemory(draft: Draft): void {
  useMemory.setState(({ drafts }) => ({ drafts: drafts.filter(others(draft)) }));
}

function others(draft: Draft) {
  return (other: UnsavedDraft) => other.draft.slug !== draft.slug || other.draft.attempt !== draft.attempt;
}
