import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from '@/app/_store/append';
import { closeDatabase } from '@/app/_store/database';
import { saveDraft, startAttempt } from '@/app/_store/drafts';
import { findLeftRound } from '@/app/_store/left-round';
import { forgetMemory } from '@/app/_store/memory';
import type { Round } from '@/app/_store/round';
import { addRound, changeRound, readRounds } from '@/app/_store/rounds';
import { appendSubmission } from '@/app/_store/submissions';
import { endRound, reopenRound } from '@/app/mock/_round/end-round';
import { createRoundSession } from '@/app/mock/_round/round-session';
import { bareVerdict } from '@/worker/core/messages';
import { memoryStorage } from './memory-storage';

const MINUTE = 60_000;

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

it('a page killed at any point of a round loses nothing that was saved: ten pages, one clock', async () => {
  const started = await storedRound();
  for (let page = 1; page <= 10; page++) {
    const { session, pass } = await opened();
    expect(session.elapsed()).toBe((page - 1) * MINUTE);
    session.record({ kind: 'opened', slug: 'two-sum', atMs: session.elapsed() });
    session.setNotes('two-sum', `${session.notes()['two-sum'] ?? ''}${page}`);
    await vi.waitFor(async () => expect((await currentRound()).events).toHaveLength(page));
    pass(MINUTE);
    session.save();
    killed();
  }
  const { session } = await opened();
  expect(session.elapsed()).toBe(10 * MINUTE);
  expect(session.notes()).toEqual({ 'two-sum': '12345678910' });
  expect((await readRounds())[0]).toMatchObject({ id: started.id, events: { length: 10 } });
});

it('a changed system clock does not touch the time', async () => {
  await storedRound();
  const { session, pass } = await opened();
  vi.spyOn(Date, 'now').mockReturnValue(4e12);
  pass(MINUTE);
  session.save();
  killed();
  vi.spyOn(Date, 'now').mockReturnValue(5);
  expect((await opened()).session.elapsed()).toBe(MINUTE);
});

it('the clock stands still while the round is left, and the round notes for how long', async () => {
  await storedRound();
  const now = vi.spyOn(Date, 'now').mockReturnValue(1e12);
  const { session, pass } = await opened();
  pass(MINUTE);
  session.pause();
  pass(30 * MINUTE);
  now.mockReturnValue(1e12 + 30 * MINUTE);
  session.resume();
  expect(session.elapsed()).toBe(MINUTE);
  session.record({ kind: 'opened', slug: 'two-sum', atMs: MINUTE });
  await vi.waitFor(async () => expect((await readRounds())[0]?.absences).toEqual([{ atMs: MINUTE, forMs: 30 * MINUTE }]));
});

it('the end keeps the notes and asks for what was written and not sent', async () => {
  const { session, pass } = await written('mine');
  session.setNotes('two-sum', 'a map');
  pass(50 * MINUTE);
  session.stop();
  await endRound(await currentRound(), 'time');
  const ended = await currentRound();
  expect(ended).toMatchObject({
    endedBy: 'time',
    elapsedMs: 45 * MINUTE,
    notes: { 'two-sum': 'a map' },
    pending: [{ slug: 'two-sum', attempt: 1, source: 'mine' }],
  });
  expect(findLeftRound(ended.id)).toBeUndefined();
});

it('answers to follow-up questions survive the page, and the end keeps them', async () => {
  const answer = { question: 'Sorted?', answer: 'Two pointers.', isRevealed: true };
  const { session } = await written('mine');
  session.setFollowUps('two-sum', [answer]);
  killed();
  const again = (await opened()).session;
  expect(again.followUps()).toEqual({ 'two-sum': [answer] });
  again.stop();
  await endRound(await currentRound(), 'person');
  expect((await currentRound()).followUps).toEqual({ 'two-sum': [answer] });
});

it('what was sent last, and what was never changed, is not sent again', async () => {
  await written('mine');
  await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'mine', verdict: bareVerdict('wrong-answer', '') });
  await endRound(await currentRound(), 'person');
  expect((await currentRound()).pending).toEqual([]);
});

it('a round ended by mistake goes on at its second', async () => {
  const { session, pass } = await written('mine');
  pass(7 * MINUTE);
  session.stop();
  await endRound(await currentRound(), 'person');
  await reopenRound((await currentRound()).id);
  expect(await currentRound()).toMatchObject({ pending: [], elapsedMs: 7 * MINUTE });
  expect((await currentRound()).endedAt).toBeUndefined();
  expect((await opened()).session.elapsed()).toBe(7 * MINUTE);
});

async function storedRound(): Promise<Round> {
  const round: Round = {
    id: newId(),
    startedAt: 1,
    name: 'ML and DSA',
    minutes: 45,
    address: '?preset=interview',
    conditions: { runAllowed: true, editorHelp: true, penalty: 10 },
    problems: [{ slug: 'two-sum', title: 'Two Sum', track: 'day5', difficulty: 'easy', patterns: ['hash-map'] }],
    elapsedMs: 0,
    absences: [],
    events: [],
    pending: [],
    notes: {},
    followUps: {},
    communicated: [],
  };
  await addRound(round);
  return round;
}

/** A page of its own: its monotonic clock begins anywhere. */
async function opened() {
  let reading = Math.floor(Math.random() * 1e6);
  const session = createRoundSession(
    await currentRound(),
    () => reading,
    () => undefined,
    changeRound,
  );
  session.resume();
  return {
    session,
    pass(ms: number) {
      reading += ms;
    },
  };
}

async function written(source: string) {
  await storedRound();
  const draft = await startAttempt('two-sum', 'starter');
  await saveDraft({ ...draft, source }, draft.revision);
  const page = await opened();
  page.session.record({ kind: 'typed', slug: 'two-sum', atMs: 0 });
  await vi.waitFor(async () => expect((await currentRound()).events).toHaveLength(1));
  return page;
}

function killed(): void {
  closeDatabase();
  forgetMemory();
}

async function currentRound(): Promise<Round> {
  return (await readRounds())[0] as Round;
}
