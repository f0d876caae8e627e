import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId, saveUnsaved } from '@/app/_store/append';
import { closeDatabase, database, storageState } from '@/app/_store/database';
import { listDrafts, loadLatestDraft, saveDraft, startAttempt } from '@/app/_store/drafts';
import { appendEvent, readEvents } from '@/app/_store/events';
import { forgetMemory, useMemory } from '@/app/_store/memory';
import { Submission } from '@/app/_store/records';
import { readSettings, updateSettings } from '@/app/_store/settings';
import { readSolvedSlugs } from '@/app/_store/solved';
import { appendSubmission, readSubmissions } from '@/app/_store/submissions';
import { Verdict, type VerdictSlug } from '@/worker/verdict';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
});

describe('submissions', () => {
  it('come back newest first, in the next tab too', async () => {
    clockThatTicks();
    await appendSubmission(submission('two-sum', 'wrong-answer'));
    await appendSubmission(submission('two-sum', 'accepted'));
    await appendSubmission(submission('3sum', 'accepted'));
    newTab();
    expect((await readSubmissions('two-sum')).map(({ verdict }) => verdict.verdict)).toEqual(['accepted', 'wrong-answer']);
  });

  it('make a problem solved once one is accepted', async () => {
    await appendSubmission(submission('two-sum', 'wrong-answer'));
    await appendSubmission(submission('3sum', 'accepted'));
    await appendSubmission(submission('3sum', 'accepted'));
    expect(await readSolvedSlugs()).toEqual(['3sum']);
  });

  it('skips, counts and keeps a record that does not parse', async () => {
    const { submission: good } = await appendSubmission(submission('two-sum', 'accepted'));
    await database()?.submissions.put({ id: 'broken', slug: 'two-sum', submittedAt: 5, source: 7 });
    expect(await readSubmissions('two-sum')).toEqual([good]);
    await readSubmissions('two-sum');
    expect(useMemory.getState().corrupt.size).toBe(1);
    expect(await database()?.submissions.count()).toBe(2);
  });

  it('stays visible with a quota error when storage is full, and is kept once there is room', async () => {
    const full = fullDisk(database()?.submissions, 'bulkPut');
    const { error } = await appendSubmission(submission('two-sum', 'accepted'));
    expect(error).toMatchObject({ kind: 'quota', message: expect.stringContaining('Try again') });
    expect(useMemory.getState().submissions).toHaveLength(1);
    expect(useMemory.getState().error?.kind).toBe('quota');

    full.mockRestore();
    expect(await saveUnsaved()).toBeUndefined();
    expect(useMemory.getState()).toMatchObject({ submissions: [], error: undefined });
    expect(await readSubmissions('two-sum')).toHaveLength(1);
  });
});

describe('without IndexedDB', () => {
  beforeEach(() => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  });

  it('says so, and goes on in memory', async () => {
    expect(await readSubmissions('two-sum')).toEqual([]);
    expect(storageState()).toEqual({ state: 'memory-only', reason: expect.stringContaining('private windows') });

    const draft = await startAttempt('two-sum', 'starter');
    const saved = await saveDraft({ ...draft, source: 'mine' }, draft.revision);
    expect(saved).toMatchObject({ saved: { source: 'mine', revision: draft.revision + 1 } });
    expect(await loadLatestDraft('two-sum')).toMatchObject({ source: 'mine' });

    await appendSubmission(submission('two-sum', 'accepted'));
    expect(useMemory.getState().submissions).toHaveLength(1);
    expect(await startAttempt('two-sum', 'starter')).toMatchObject({ attempt: 2, source: 'starter' });
  });
});

describe('drafts', () => {
  it('survive the tab', async () => {
    const draft = await startAttempt('two-sum', 'starter');
    await saveDraft({ ...draft, source: 'mine' }, draft.revision);
    newTab();
    expect(await loadLatestDraft('two-sum')).toMatchObject({ attempt: 1, source: 'mine' });
  });

  it('of another tab are never overwritten silently', async () => {
    const draft = await startAttempt('two-sum', 'starter');
    await saveDraft({ ...draft, source: 'first tab' }, draft.revision);
    const result = await saveDraft({ ...draft, source: 'second tab' }, draft.revision);
    expect(result).toMatchObject({ conflict: { source: 'first tab' } });
    expect(await loadLatestDraft('two-sum')).toMatchObject({ source: 'first tab' });
  });

  it('let exactly one of two saves at the same moment through', async () => {
    const draft = await startAttempt('two-sum', 'starter');
    const results = await Promise.all(['a', 'b'].map((source) => saveDraft({ ...draft, source }, draft.revision)));
    expect(results.map((result) => Object.keys(result)[0]).sort()).toEqual(['conflict', 'saved']);
  });

  it('start the next attempt once one is accepted, and keep the earlier ones', async () => {
    const first = await startAttempt('two-sum', 'starter');
    await saveDraft({ ...first, source: 'solved' }, first.revision);
    await appendSubmission(submission('two-sum', 'accepted'));
    expect(await loadLatestDraft('two-sum')).toBeUndefined();

    const second = await startAttempt('two-sum', 'starter');
    expect(second).toMatchObject({ attempt: 2, source: 'starter' });
    expect((await listDrafts('two-sum')).map(({ source }) => source)).toEqual(['starter', 'solved']);
    expect((await readEvents('two-sum')).map(({ kind, attempt }) => `${kind} ${attempt}`)).toEqual(
      expect.arrayContaining(['attempt-started 1', 'attempt-started 2']),
    );
  });

  it('open one attempt, however often it is started', async () => {
    const attempts = await Promise.all([startAttempt('two-sum', 'starter'), startAttempt('two-sum', 'starter')]);
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 1]);
    expect(await readEvents('two-sum')).toHaveLength(1);
  });

  it('leave an unreadable draft where it is', async () => {
    const broken = { slug: 'two-sum', attempt: 1, source: 1 };
    await database()?.drafts.put(broken);
    expect(await startAttempt('two-sum', 'starter')).toMatchObject({ attempt: 2 });
    expect(await saveDraft({ slug: 'two-sum', attempt: 1, source: 'mine', customTests: [], revision: 0, savedAt: 0 }, 0)).toMatchObject({
      saved: { attempt: 3 },
    });
    expect(await database()?.drafts.get(['two-sum', 1])).toEqual(broken);
  });

  it('held back by a full disk are saved by the next save, unless another tab saved in between', async () => {
    const draft = await startAttempt('two-sum', 'starter');
    const full = fullDisk(database()?.drafts, 'put');
    const held = await saveDraft({ ...draft, source: 'held' }, draft.revision);
    expect(held).toMatchObject({ saved: { source: 'held' }, error: { kind: 'quota' } });
    full.mockRestore();

    const next = await saveDraft({ ...draft, source: 'after' }, draft.revision + 1);
    expect(next).toMatchObject({ saved: { source: 'after', revision: draft.revision + 2 } });
    expect(useMemory.getState().drafts).toEqual([]);
  });
});

describe('settings', () => {
  it('keep what is changed', async () => {
    await updateSettings({ vim: true });
    await updateSettings({ fontSize: 18 });
    expect(await readSettings()).toEqual({ vim: true, fontSize: 18 });
  });

  it('leave out a stored value that is unreadable', async () => {
    await updateSettings({ vim: true });
    await database()?.settings.put({ key: 'fontSize', value: 'large' });
    expect(await readSettings()).toEqual({ vim: true });
    expect(useMemory.getState().corrupt.size).toBe(1);
  });
});

describe('events', () => {
  it('come back oldest first', async () => {
    clockThatTicks();
    await appendEvent({ slug: 'two-sum', attempt: 1, kind: 'hint-opened', number: 1 });
    await appendEvent({ slug: 'two-sum', attempt: 1, kind: 'editorial-opened' });
    expect((await readEvents('two-sum')).map(({ kind }) => kind)).toEqual(['hint-opened', 'editorial-opened']);
  });
});

it('makes ids that the schema takes', () => expect(Submission.shape.id.safeParse(newId()).success).toBe(true));

function submission(slug: string, verdict: VerdictSlug) {
  return {
    slug,
    attempt: 1,
    source: 'function twoSum() {}',
    verdict: Verdict.parse({ verdict, message: '', passed: 0, total: 1, hiddenTests: 1, problemHash: 'x' }),
  };
}

function fullDisk(table: unknown, method: 'put' | 'bulkPut') {
  const writer = table as Record<'put' | 'bulkPut', () => Promise<void>>;
  return vi.spyOn(writer, method).mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
}

function clockThatTicks(): void {
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
}

function newTab(): void {
  closeDatabase();
  forgetMemory();
}
