import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from '@/app/_store/append';
import { closeDatabase, database } from '@/app/_store/database';
import { readJudged } from '@/app/_store/judged';
import { forgetMemory, useMemory } from '@/app/_store/memory';
import { type Round, RoundEvent } from '@/app/_store/round';
import { addRound, changeRound, readRounds } from '@/app/_store/rounds';
import { appendSubmission } from '@/app/_store/submissions';
import { bareVerdict } from '@/worker/core/messages';

beforeEach(() => void vi.stubGlobal('window', globalThis));

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
});

it('a round and its changes outlive the tab, newest first', async () => {
  const [older, newer] = [round(1), round(2)];
  await addRound(older);
  await addRound(newer);
  await changeRound(older.id, (now) => ({ ...now, elapsedMs: 7 }));
  newTab();
  expect(await readRounds()).toEqual([newer, { ...older, elapsedMs: 7 }]);
});

it('changes at the same moment lose nothing of each other', async () => {
  const started = round(1);
  await addRound(started);
  await Promise.all([1, 2, 3].map((atMs) => changeRound(started.id, withEvent(atMs))));
  expect((await readRounds())[0]?.events.map(({ atMs }) => atMs)).toEqual([1, 2, 3]);
});

it('a full disk in the middle of a round keeps it in the tab, and the next change keeps it all', async () => {
  const started = round(1);
  await addRound(started);
  const writer = database()?.rounds as unknown as { put: () => Promise<void> };
  const full = vi.spyOn(writer, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  expect(await changeRound(started.id, withEvent(1))).toMatchObject({ kind: 'quota' });
  expect(await changeRound(started.id, withEvent(2))).toMatchObject({ kind: 'quota' });
  expect((await readRounds())[0]?.events).toHaveLength(2);
  full.mockRestore();
  expect(await changeRound(started.id, withEvent(3))).toBeUndefined();
  expect(useMemory.getState().rounds).toEqual([]);
  newTab();
  expect((await readRounds())[0]?.events.map(({ atMs }) => atMs)).toEqual([1, 2, 3]);
});

it('without storage a round lives in the tab', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const started = round(1);
  await addRound(started);
  await changeRound(started.id, withEvent(1));
  expect(await readRounds()).toEqual([withEvent(1)(started)]);
});

it('a row that does not parse is skipped, counted and left as it is', async () => {
  const broken = { id: newId(), startedAt: 3, minutes: 'many' };
  await database()?.rounds.put(broken);
  await changeRound(broken.id, withEvent(1));
  expect(await readRounds()).toEqual([]);
  expect(useMemory.getState().corrupt.size).toBe(1);
  expect(await database()?.rounds.get(broken.id)).toEqual(broken);
});

it('data of the first version of the database stays when rounds come', async () => {
  const old = new Dexie('greenroom');
  old.version(1).stores({
    submissions: 'id, submittedAt, [slug+submittedAt], [verdict.verdict+slug+attempt]',
    events: 'id, slug, at',
    drafts: '[slug+attempt]',
    settings: 'key',
  });
  await old.table('settings').put({ key: 'vim', value: true });
  old.close();
  await addRound(round(1));
  expect(await database()?.settings.toArray()).toEqual([{ key: 'vim', value: true }]);
});

it('the verdicts of the log are read without its records', async () => {
  await appendSubmission({ slug: 'two-sum', attempt: 1, source: '', verdict: bareVerdict('accepted', '') });
  await appendSubmission({ slug: 'two-sum', attempt: 1, source: '', verdict: bareVerdict('wrong-answer', '') });
  expect(await readJudged()).toEqual([
    { slug: 'two-sum', verdict: 'accepted' },
    { slug: 'two-sum', verdict: 'wrong-answer' },
  ]);
});

function round(startedAt: number): Round {
  return {
    id: newId(),
    startedAt,
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
}

function withEvent(atMs: number) {
  return (now: Round): Round => ({ ...now, events: [...now.events, RoundEvent.parse({ kind: 'opened', slug: 'two-sum', atMs })] });
}

function newTab(): void {
  closeDatabase();
  forgetMemory();
}
