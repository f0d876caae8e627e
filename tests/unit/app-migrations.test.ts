import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '@/app/_store/database';
import { readEverything } from '@/app/_store/exchange';
import { readHistories } from '@/app/_store/histories';
import { forgetMemory } from '@/app/_store/memory';
import { saveNote } from '@/app/_store/notes';
import { dropQuestion } from '@/app/_store/picked-questions';

/** The stores as each version had them; never to be edited, as people's databases are not either. */
const versions: Record<number, Record<string, string>> = {
  1: {
    submissions: 'id, submittedAt, [slug+submittedAt], [verdict.verdict+slug+attempt]',
    events: 'id, slug, at',
    drafts: '[slug+attempt]',
    settings: 'key',
  },
  2: { rounds: 'id, startedAt' },
  3: {
    submissions: 'id, submittedAt, [slug+submittedAt], [verdict.verdict+slug+attempt], [verdict.verdict+slug+submittedAt]',
    events: 'id, slug, at, [kind+slug+at]',
  },
  4: { writtenRounds: 'id', stories: 'id', pickedQuestions: 'id' },
  7: { notes: 'slug', linkedFolder: 'key' },
  8: { linkedServer: 'key', syncedRecords: 'id' },
};
const numbers = Object.keys(versions).map(Number);

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
});

describe('a database of version', () => {
  it.each(numbers)('%i opens with all it had, and takes what is new', async (version) => {
    await databaseOf(version);
    const { submissions, events, drafts, settings, rounds, notes, stories, pickedQuestions } = await readEverything();
    expect([submissions, events, drafts, settings].map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
    expect(rounds.map(({ name }) => name)).toEqual(version >= 2 ? ['Old round'] : []);
    expect([stories.length, pickedQuestions.length]).toEqual(version >= 4 ? [1, 1] : [0, 0]);
    await dropQuestion('on-call');
    expect((await readEverything()).pickedQuestions.map(({ removedAt }) => typeof removedAt)).toEqual(version >= 4 ? ['number'] : []);
    expect(notes.map(({ slug }) => slug)).toEqual(version >= 7 ? ['two-sum'] : []);
    expect((await readHistories(['two-sum'])).get('two-sum')).toMatchObject({ submissions: 1, acceptedAt: 5, startedAt: 2 }); // by new indexes
    expect((await saveNote('3sum', 'new', undefined)).error).toBeUndefined();
    expect(database()?.verno).toBe(Math.max(...numbers));
  });

  it('99, newer than this page, is left as it is', async () => {
    const newer = new Dexie('greenroom');
    newer.version(99).stores({ submissions: 'id', unknown: 'id' });
    await newer.open();
    await newer.table('unknown').add({ id: 'x' });
    newer.close();
    await readEverything();
    const again = new Dexie('greenroom');
    await again.open();
    expect(await again.table('unknown').count()).toBe(1);
    again.close();
  });
});

async function databaseOf(version: number) {
  const old = new Dexie('greenroom');
  for (const number of numbers.filter((number) => number <= version))
    old.version(number).stores(versions[number] as Record<string, string>);
  await old.open();
  const id = '00000000-0000-4000-8000-000000000001';
  const verdict = { verdict: 'accepted', message: '', passed: 1, total: 1, hiddenTests: 1, problemHash: '' };
  await old.table('submissions').add({ id, slug: 'two-sum', attempt: 1, source: 'x', verdict, submittedAt: 5 });
  await old.table('events').add({ id, slug: 'two-sum', attempt: 1, kind: 'attempt-started', at: 2 });
  await old.table('drafts').add({ slug: 'two-sum', attempt: 1, source: 'x', customTests: [], revision: 1, savedAt: 3 });
  await old.table('settings').add({ key: 'vim', value: true, changedAt: 4 });
  const problems = [{ slug: 'two-sum', title: 'Two Sum', track: 'day5', difficulty: 'easy', patterns: ['hash-map'] }];
  if (version >= 2)
    await old.table('rounds').add({
      ...{ id, startedAt: 1, endedAt: 9, name: 'Old round', minutes: 45, address: '?minutes=45', elapsedMs: 8 },
      conditions: { runAllowed: true, editorHelp: true, penalty: 10 },
      ...{ problems, absences: [], events: [], pending: [], notes: {}, communicated: [] },
    });
  if (version >= 4) {
    const texts = { title: 'Outage', situation: '', task: '', action: '', result: '', prompts: [] };
    await old.table('stories').add({ id, createdAt: 1, changedAt: 1, ...texts });
    await old.table('pickedQuestions').add({ id: 'on-call', pickedAt: 1 });
  }
  if (version >= 7) await old.table('notes').add({ slug: 'two-sum', versions: [{ text: 'x', editedAt: 1, seen: { a: 1 } }] });
  old.close();
}
