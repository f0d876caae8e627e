import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeCode } from '@/app/_folder/take-code';
import { closeDatabase } from '@/app/_store/database';
import { loadLatestDraft } from '@/app/_store/drafts';
import { forgetMemory } from '@/app/_store/memory';
import { appendSubmission } from '@/app/_store/submissions';
import { createDraftSession, type DraftSession } from '@/app/problems/[slug]/_draft/draft-session';
import { bareVerdict } from '@/worker/core/messages';
import { memoryStorage } from './memory-storage';

const STARTER = '// starter';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('localStorage', memoryStorage());
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
});

it('nothing is stored before the first change', async () => {
  await opened();
  expect(await loadLatestDraft('two-sum')).toBeUndefined();
});

it('a page that is killed while it is left loses nothing of a first change', async () => {
  const session = await opened();
  session.change({ source: 'mine' });
  await killedWhileLeaving(session);
  expect((await opened()).store.getState()).toMatchObject({ source: 'mine', attempt: 1, saved: 'saved', conflict: undefined });
  expect(localStorage).toHaveLength(0);
});

it('nor of a later change, nor of a custom test', async () => {
  const session = await opened();
  session.change({ source: 'first' });
  await session.flush();
  session.change({ source: 'second', customTests: [{ nums: '[1]' }] });
  await killedWhileLeaving(session);
  expect((await opened()).store.getState()).toMatchObject({ source: 'second', customTests: [{ nums: '[1]' }], saved: 'saved' });
  expect(await loadLatestDraft('two-sum')).toMatchObject({ source: 'second', revision: 3 });
});

it('what was left does not overwrite what another tab has saved since', async () => {
  const mine = await opened();
  mine.change({ source: 'common' });
  await mine.flush();
  const theirs = await opened();
  mine.change({ source: 'mine' });
  await killedWhileLeaving(mine);
  theirs.change({ source: 'theirs' });
  await theirs.flush();

  for (let visit = 1; visit <= 2; visit++) {
    const session = await opened();
    expect(session.store.getState()).toMatchObject({ source: 'mine', conflict: { source: 'theirs' } });
    session.leave(); // without a choice: it is asked again
  }
  const session = await opened();
  await session.keepMine();
  expect(session.store.getState()).toMatchObject({ source: 'mine', attempt: 2, conflict: undefined, earlier: [{ source: 'theirs' }] });
  expect(localStorage).toHaveLength(0);
});

it('two tabs that come to the same text are no conflict', async () => {
  const mine = await opened();
  mine.change({ source: 'common' });
  await mine.flush();
  const theirs = await opened();
  for (const session of [mine, theirs]) {
    session.change({ source: 'same' });
    await session.flush();
  }
  expect(theirs.store.getState()).toMatchObject({ saved: 'saved', conflict: undefined });
});

it('in a round an accepted attempt opens with its code and goes on', async () => {
  const session = await opened();
  session.change({ source: 'right' });
  await session.flush();
  await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'right', verdict: bareVerdict('accepted', '') });
  const again = await opened(true);
  expect(again.store.getState()).toMatchObject({ attempt: 1, source: 'right' });
  again.change({ source: 'right, shorter' });
  await again.flush();
  expect(again.store.getState()).toMatchObject({ attempt: 1, saved: 'saved', conflict: undefined });
});

it('changes to an accepted attempt stay with it, and the next attempt opens on starter code', async () => {
  const session = await opened();
  session.change({ source: 'right' });
  await session.flush();
  await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'right', verdict: bareVerdict('accepted', '') });
  session.change({ source: 'right, with a comment' });
  await killedWhileLeaving(session);
  expect((await opened()).store.getState()).toMatchObject({
    attempt: 2,
    source: STARTER,
    earlier: [{ attempt: 1, source: 'right, with a comment' }],
  });
});

it('goes on from code that came from the linked folder, unless something here is unsaved', async () => {
  const session = await opened();
  session.change({ source: 'mine' });
  await session.flush();
  await takeCode('two-sum', 'from the folder', false);
  expect(await session.follow()).toBe('from the folder');
  expect(session.store.getState()).toMatchObject({ source: 'from the folder', attempt: 1, saved: 'saved', conflict: undefined });
  session.change({ source: 'gone on' });
  await session.flush();
  expect(session.store.getState()).toMatchObject({ saved: 'saved', conflict: undefined });

  await takeCode('two-sum', 'from the folder again', false);
  session.change({ source: 'typed meanwhile' });
  expect(await session.follow()).toBeUndefined();
  expect(session.store.getState()).toMatchObject({ source: 'typed meanwhile', conflict: { source: 'from the folder again' } });
});

async function opened(goesOn = false): Promise<DraftSession> {
  closeDatabase();
  forgetMemory();
  const session = createDraftSession('two-sum', STARTER, goesOn);
  await session.open();
  return session;
}

/** The page goes away before IndexedDB has written anything. */
async function killedWhileLeaving(session: DraftSession): Promise<void> {
  const transaction = vi.spyOn(Dexie.prototype, 'transaction').mockReturnValue(new Promise(() => {}) as never);
  session.leave();
  await new Promise((resolve) => setTimeout(resolve, 20));
  transaction.mockRestore();
  forgetMemory();
}
