import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '@/app/_store/append';
import { closeDatabase, database } from '@/app/_store/database';
import { listDrafts, saveDraft, startAttempt } from '@/app/_store/drafts';
import { applyImport, exportEverything, previewImport, readEverything, undoImport } from '@/app/_store/exchange';
import { type ExportedData, exchangedTables, noData, ofEachTable, type RowOf, type TableName } from '@/app/_store/exchanged-tables';
import { describeFileProblem, readExport, writeExport } from '@/app/_store/export-file';
import { forgetMemory } from '@/app/_store/memory';
import { type Here, mergeIn } from '@/app/_store/merge';
import { readNotes, saveNote } from '@/app/_store/notes';
import { dropQuestion, type PickedQuestion, pickQuestion } from '@/app/_store/picked-questions';
import type { Draft, LogEvent, Submission } from '@/app/_store/records';
import type { Round } from '@/app/_store/round';
import { addRound, readRounds } from '@/app/_store/rounds';
import { readSettings, updateSettings } from '@/app/_store/settings';
import { addStory, changeStory, readStories, removeStory, restoreStory, type Story } from '@/app/_store/stories';
import { appendSubmission, readSubmissions } from '@/app/_store/submissions';
import type { WrittenRound } from '@/app/_store/written-round';
import { addWrittenRound, readWrittenRounds } from '@/app/_store/written-rounds';
import { describeChanges } from '@/app/progress/_data/describe-changes';
import { Verdict } from '@/worker/verdict';
import { forAll } from './for-all';

const accepted = Verdict.parse({ verdict: 'accepted', message: '', passed: 1, total: 1, hiddenTests: 1, problemHash: '' });

describe('merging', () => {
  it('loses no record of either side, and makes none twice', () =>
    forAll(
      (here, file) => {
        const merged = mergedInto(here, file);
        for (const table of ['submissions', 'events'] as const) {
          const ids = merged[table].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(new Set(ids)).toEqual(new Set([...here[table], ...file[table]].map(({ id }) => id)));
        }
        expect(contents(merged.drafts)).toEqual(contents([...here.drafts, ...file.drafts]));
        expect(new Set(merged.drafts.map(({ slug, attempt }) => `${slug} ${attempt}`)).size).toBe(merged.drafts.length);
        expect(merged.drafts.slice(0, here.drafts.length)).toEqual(here.drafts);
      },
      exports(),
      exports(),
    ));

  it('of the same file a second time adds nothing', () =>
    forAll(
      (here, file) => {
        const { added } = mergeIn(hereOf(mergedInto(here, file)), file);
        expect(added).toEqual(noData());
      },
      exports(),
      exports(),
    ));

  it('gives the same in either order; only the numbers of attempts may differ', () =>
    forAll(
      (here, a, b) => {
        const [ab, ba] = [mergedInto(mergedInto(here, a), b), mergedInto(mergedInto(here, b), a)];
        expect(summary(ab)).toEqual(summary(ba));
      },
      exports(),
      exports(),
      exports(),
    ));

  it('keeps the draft that is here under its number, and puts the other after every attempt', () => {
    const here = { ...noData(), drafts: [draft(1, 'mine')] };
    const file = { ...noData(), drafts: [draft(1, 'theirs'), draft(2, 'theirs, next')], submissions: [submission(4)] };
    const { added, draftsBeside } = mergeIn(hereOf(here), file);
    expect(added.drafts).toEqual([draft(5, 'theirs'), draft(2, 'theirs, next')]);
    expect(draftsBeside).toBe(1);
  });

  it('takes the further state of a round, but never over one that runs here', () => {
    const further = { ...round(1), elapsedMs: 900 };
    const changesTo = (own: Round, other: Round) => mergeIn(hereOf({ ...noData(), rounds: [own] }), { ...noData(), rounds: [other] });
    expect(changesTo(round(1), further).added.rounds).toEqual([further]);
    expect(changesTo(further, round(1)).added.rounds).toEqual([]);
    expect(changesTo({ ...round(1), endedAt: undefined }, further).added.rounds).toEqual([]);
  });

  it('takes the further state of a written round, but never over one that runs here', () => {
    const further = { ...writtenRound(1), ticked: ['data: a', 'data: b'] };
    const addedTo = (own: WrittenRound, other: WrittenRound) =>
      mergeIn(hereOf({ ...noData(), writtenRounds: [own] }), { ...noData(), writtenRounds: [other] }).added.writtenRounds;
    expect(addedTo(writtenRound(1), further)).toEqual([further]);
    expect(addedTo(further, writtenRound(1))).toEqual([]);
    expect(addedTo({ ...writtenRound(1), endedAt: undefined }, further)).toEqual([]);
  });

  it('takes the later change of a story and of a picked question, a removal too', () => {
    const here = { ...noData(), stories: [story(1, 5)], pickedQuestions: [picked('on-call', 5)] };
    const addedOf = (file: Partial<ExportedData>) => mergeIn(hereOf(here), { ...noData(), ...file }).added;
    for (const other of [story(1, 6), removed(1, 6)]) expect(addedOf({ stories: [other] }).stories).toEqual([other]);
    for (const other of [story(1, 4), removed(1, 4)]) expect(addedOf({ stories: [other] }).stories).toEqual([]);
    for (const other of [picked('on-call', 6), picked('on-call', 1, 6), picked('growth', 2)])
      expect(addedOf({ pickedQuestions: [other] }).pickedQuestions).toEqual([other]);
    for (const other of [picked('on-call', 4), picked('on-call', 1, 4)])
      expect(addedOf({ pickedQuestions: [other] }).pickedQuestions).toEqual([]);
  });

  it('brings nothing back that was removed later, whichever file comes first', () =>
    forAll(
      (here, a, b) => {
        const merged = mergedInto(mergedInto(here, a), b);
        const all = [here, a, b];
        for (const { id, removedAt, changedAt } of merged.stories) {
          const last = Math.max(...all.flatMap(({ stories }) => stories.filter((one) => one.id === id)).map((one) => one.changedAt));
          expect(removedAt ?? changedAt).toBe(last);
        }
        for (const { id, removedAt, pickedAt } of merged.pickedQuestions) {
          const changes = all.flatMap(({ pickedQuestions }) => pickedQuestions.filter((one) => one.id === id));
          expect(removedAt ?? pickedAt).toBe(Math.max(...changes.map((one) => one.removedAt ?? one.pickedAt)));
        }
      },
      exports(),
      exports(),
      exports(),
    ));

  it('is told in words', () => {
    const file = { ...noData(), stories: [story(1, 1), story(2, 1)], writtenRounds: [writtenRound(1)], pickedQuestions: [picked('x', 1)] };
    expect(describeChanges(mergeIn(hereOf(noData()), file))).toEqual(['1 written round', '2 stories', '1 question to ask an interviewer']);
    const gone = { ...noData(), stories: [removed(1, 9), story(3, 1)], pickedQuestions: [picked('x', 1, 9), picked('y', 1, 9)] };
    expect(describeChanges(mergeIn(hereOf(file), gone))).toEqual([
      '1 story',
      '1 story removed',
      '2 questions no longer to ask an interviewer',
    ]);
  });
});

describe('a file', () => {
  it('comes back as it was written', () =>
    fc.assert(
      fc.asyncProperty(exports(), async (data) => {
        expect(await readExport(new Blob(writeExport(data, 5)))).toEqual({ data });
      }),
      { numRuns: 30 },
    ));

  const refused: [what: string, content: string, says: RegExp][] = [
    ['cut off', writeExport(noData(), 1).join('').slice(0, -8), /^my\.json is damaged or cut off: .+ Nothing was changed\. Export/],
    ['of something else', '{"name":"greenroom"}', /is no file that Greenroom exported\. Nothing was changed\. Choose/],
    ['that is a list', '[]', /is no file that Greenroom exported/],
    [
      'of a newer format',
      '{"format":"greenroom-export","version":5}',
      /newer Greenroom: its format is 5, and this page reads up to 4.+Reload/,
    ],
    ['without its drafts', '{"format":"greenroom-export","version":1,"submissions":[],"events":[]}', /its list of drafts is missing/],
    [
      'with a wrong verdict',
      writeExport({ ...noData(), submissions: [submission(1), submission(2)] }, 1)
        .join('')
        .replace(/"accepted"(?![\s\S]*"accepted")/, '"ok"'),
      /^my\.json, submissions, record 2, verdict\.verdict: .+ Nothing was changed\. Export the data again, or correct the file\.$/,
    ],
    ['without its rounds', writeExport(noData(), 1).join('').replace('"rounds"', '"r"'), /its list of rounds is missing/],
    [
      'with a round that runs',
      writeExport({ ...noData(), rounds: [{ ...round(1), endedAt: undefined }] }, 1).join(''),
      /rounds, record 1, endedAt: the round has not ended\./,
    ],
    ['without its stories', writeExport(noData(), 1).join('').replace('"stories"', '"s"'), /its list of stories is missing/],
    [
      'with a written round that runs',
      writeExport({ ...noData(), writtenRounds: [{ ...writtenRound(1), endedAt: undefined }] }, 1).join(''),
      /writtenRounds, record 1, endedAt: the round has not ended\./,
    ],
    [
      'dated beyond all calendars',
      writeExport({ ...noData(), submissions: [{ ...submission(1), submittedAt: 9e15 }] }, 1).join(''),
      /submissions, record 1, submittedAt:/,
    ],
    [
      'with a setting out of range',
      writeExport({ ...noData(), settings: [{ key: 'fontSize', value: 900, changedAt: 1 }] }, 1).join(''),
      /settings, record 1, value:/,
    ],
  ];
  it.each(refused)('%s is refused: what, where, what to do', async (_what, content, says) => {
    const result = await readExport(new Blob([content]));
    if (!('problem' in result)) throw new Error('it was read');
    expect(describeFileProblem(result.problem, 'my.json')).toMatch(says);
  });

  it('of version 3, in which nothing was removed, is read', async () => {
    const data = { ...noData(), stories: [story(1, 2)], pickedQuestions: [picked('on-call', 3)] };
    const content = writeExport(data, 1).join('').replace('"version":4', '"version":3');
    expect(await readExport(new Blob([content]))).toEqual({ data });
  });

  it.each([1, 2])('of version %i, which had no rounds, notes and stories, is read', async (version) => {
    const head = `{"format":"greenroom-export","version":${version}`;
    const content = `${head},"submissions":[],"events":[],"drafts":[${JSON.stringify(draft(1, 'x'))}],"settings":[]}`;
    expect(await readExport(new Blob([content]))).toEqual({ data: { ...noData(), drafts: [draft(1, 'x')] } });
  });

  it('too large for memory is refused unread', async () => {
    const file = { size: 200 * 2 ** 30, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readExport(file)).toEqual({ problem: { kind: 'too-large', bytes: file.size } });
  });
});

describe('export and import', () => {
  beforeEach(() => {
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('document', { documentElement: { dataset: {} } });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    await newDevice();
  });

  it('carry everything to another device', async () => {
    const data = await exportedFromWork();
    await newDevice();
    expect(await applyImport(data)).toMatchObject({ changes: { alreadyHere: 0 } });
    expect(await readEverything()).toEqual(data);
    expect(await readSettings()).toEqual({ theme: 'dark' });
  });

  it('show first what would change, and then change that', async () => {
    const data = await exportedFromWork();
    await newDevice();
    const preview = await previewImport(data);
    expect(await readSubmissions('two-sum')).toEqual([]);
    expect(await applyImport(data)).toEqual({ changes: preview });
    expect(await previewImport(data)).toMatchObject({ alreadyHere: 9, added: noData() });
  });

  it('can be undone, except where work has gone on', async () => {
    const data = await exportedFromWork();
    await newDevice();
    await saveDraft({ ...draft(1, 'mine') }, 0);
    await updateSettings({ theme: 'light', vim: true });
    await addRound({ ...round(1), elapsedMs: 4 });
    await saveNote('two-sum', 'mine', undefined);
    await addRound({ ...round(2), endedAt: undefined });
    await addWrittenRound({ ...writtenRound(1), elapsedMs: 4 });
    await addWrittenRound({ ...writtenRound(2), endedAt: undefined });
    await addStory(story(1, 1));
    const before = await readEverything();
    await applyImport({ ...data, settings: [{ key: 'theme', value: 'dark', changedAt: Date.now() + 1 }] });
    expect((await readRounds()).map(({ elapsedMs, endedAt }) => [elapsedMs, endedAt])).toEqual([
      [9, undefined], // runs here, so it is not exported
      [9, 10],
    ]);
    expect((await readNotes())[0]?.versions.map(({ text }) => text).sort()).toEqual(['mine', 'theirs']);
    expect((await readWrittenRounds()).map(({ elapsedMs }) => elapsedMs)).toEqual([9, 9]);
    expect(await readStories()).toEqual([story(1, 2)]);
    expect((await readEverything()).pickedQuestions).toHaveLength(1);
    expect(await undoImport()).toEqual({});
    expect(await readEverything()).toEqual(before);

    await applyImport(data);
    await changeStory(idOf(1), { title: 'gone on' });
    const [theirs] = await listDrafts('two-sum');
    await saveDraft({ ...(theirs as Draft), source: 'gone on' }, theirs?.revision as number);
    await undoImport();
    expect((await listDrafts('two-sum')).map(({ source }) => source)).toEqual(['gone on', 'mine']);
    expect((await readStories()).map(({ title }) => title)).toEqual(['gone on']);
  });

  it('write nothing when there is no room', async () => {
    const data = await exportedFromWork();
    await newDevice();
    const drafts = database()?.drafts as NonNullable<ReturnType<typeof database>>['drafts'];
    vi.spyOn(drafts, 'bulkAdd').mockRejectedValue(new Dexie.QuotaExceededError());
    expect(await applyImport(data)).toEqual({ complaint: expect.stringMatching(/is full\. Nothing was imported\.$/) });
    expect(await readEverything()).toEqual(noData());
  });

  it('let a setting that was dated by a clock ahead be changed all the same', async () => {
    await applyImport({ ...noData(), settings: [{ key: 'theme', value: 'dark', changedAt: Date.now() + 9e10 }] });
    await updateSettings({ theme: 'light' });
    const data = await readEverything();
    await newDevice();
    await applyImport({ ...noData(), settings: [{ key: 'theme', value: 'dark', changedAt: Date.now() + 9e10 - 1000 }] });
    await applyImport(data);
    expect(await readSettings()).toEqual({ theme: 'light' });
  });

  it('let a story that was dated by a clock ahead be changed all the same', async () => {
    const ahead = story(1, Date.now() + 9e10);
    await applyImport({ ...noData(), stories: [ahead] });
    await changeStory(ahead.id, { title: 'mine' });
    await applyImport({ ...noData(), stories: [ahead] });
    expect((await readStories()).map(({ title }) => title)).toEqual(['mine']);
  });

  it('leave what was removed since removed, until it is picked or brought back again', async () => {
    const older = await exportedFromWork();
    await removeStory(idOf(1));
    await dropQuestion('on-call');
    await applyImport(older);
    expect(await readStories()).toEqual([]);
    expect((await readEverything()).pickedQuestions).toMatchObject([{ id: 'on-call', removedAt: expect.any(Number) }]);
    const after = await readEverything();
    expect(JSON.stringify(after.stories)).not.toContain('Outage'); // its texts are gone

    await newDevice();
    await applyImport(older);
    await applyImport(after);
    expect((await readEverything()).stories).toEqual(after.stories);
    await restoreStory(story(1, 2));
    await pickQuestion('on-call');
    await applyImport(after);
    expect((await readStories()).map(({ title }) => title)).toEqual(['Outage']);
    expect((await readEverything()).pickedQuestions.map(({ removedAt }) => removedAt)).toEqual([undefined]);
  });

  it('take back, when undone, that a file removed a story', async () => {
    await addStory(story(1, 2));
    await applyImport({ ...noData(), stories: [removed(1, 3)] });
    expect(await readStories()).toEqual([]);
    await undoImport();
    expect(await readStories()).toEqual([story(1, 2)]);
  });

  it('let a story and a question be removed that a clock ahead had dated', async () => {
    const ahead = Date.now() + 9e10;
    const file = { ...noData(), stories: [story(1, ahead)], pickedQuestions: [picked('on-call', ahead)] };
    await applyImport(file);
    await removeStory(idOf(1));
    await dropQuestion('on-call');
    await applyImport(file);
    expect(await readStories()).toEqual([]);
    expect((await readEverything()).pickedQuestions[0]?.removedAt).toBe(ahead + 1);
  });

  it('take a record that the same file has twice once', async () => {
    const twice = submission(1);
    await applyImport({ ...noData(), submissions: [twice, { ...twice, source: 'other' }] });
    expect(await readSubmissions('two-sum')).toEqual([twice]);
  });

  it('keep an unreadable draft that has the number of one in the file', async () => {
    const data = await exportedFromWork();
    await newDevice();
    await database()?.drafts.put({ slug: 'two-sum', attempt: 1, source: 7 });
    await applyImport(data);
    expect((await listDrafts('two-sum')).map(({ attempt }) => attempt)).toEqual([2]);
    expect(await database()?.drafts.count()).toBe(2);
  });

  it('hold what only this tab has when storage is blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await readSubmissions('two-sum');
    await appendSubmission(submission(1));
    const { file } = await exportEverything();
    expect(await readExport(file)).toMatchObject({ data: { submissions: [{ slug: 'two-sum' }] } });
    expect(await applyImport(noData())).toEqual({ complaint: expect.stringContaining('Nothing was imported.') });
  });
});

async function exportedFromWork(): Promise<ExportedData> {
  const started = await startAttempt('two-sum', 'starter');
  await saveDraft({ ...started, source: 'theirs' }, started.revision);
  await appendSubmission(submission(1));
  await updateSettings({ theme: 'dark' });
  await addRound(round(1));
  await saveNote('two-sum', 'theirs', undefined);
  await addWrittenRound(writtenRound(1));
  await addStory(story(1, 2));
  await pickQuestion('on-call');
  const result = await readExport((await exportEverything()).file);
  if ('problem' in result) throw new Error(result.problem.kind);
  return result.data;
}

async function newDevice() {
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
}

function submission(attempt: number): Submission {
  return { id: newId(), slug: 'two-sum', attempt, source: 'x', verdict: accepted, submittedAt: attempt };
}

function draft(attempt: number, source: string): Draft {
  return { slug: 'two-sum', attempt, source, customTests: [], revision: 1, savedAt: 1 };
}

function round(n: number): Round {
  const asked = { slug: 'two-sum', title: 'Two Sum', track: 'day5', difficulty: 'easy' as const, patterns: ['hash-map'] };
  return {
    ...{ id: idOf(n), startedAt: n, endedAt: n + 9, name: 'Round', minutes: 45, address: '?minutes=45', elapsedMs: 9 },
    conditions: { runAllowed: true, editorHelp: true, penalty: 10 },
    ...{ problems: [asked], absences: [], events: [], pending: [], notes: {}, communicated: [], followUps: {} },
  };
}

function writtenRound(n: number): WrittenRound {
  const sections = [{ id: 'data', title: 'Data', asks: '' }];
  return {
    ...{ id: idOf(n), kind: 'design', startedAt: n, endedAt: n + 9, name: 'Design', of: 'feed', minutes: 45, sections, elapsedMs: 9 },
    ...{ absences: [], events: [], notes: {}, ticked: [] },
  };
}

function story(n: number, changedAt: number, title = 'Outage'): Story {
  return { id: idOf(n), createdAt: n, changedAt, title, situation: '', task: '', action: '', result: '', prompts: [] };
}

function removed(n: number, changedAt: number): Story {
  return { ...story(n, changedAt, ''), removedAt: changedAt };
}

function picked(id: string, pickedAt: number, removedAt?: number): PickedQuestion {
  return { id, pickedAt, ...(removedAt !== undefined && { removedAt }) };
}

// Few slugs, attempts and contents, so that the two sides often meet.
function exports(): fc.Arbitrary<ExportedData> {
  const slug = fc.constantFrom('two-sum', '3sum');
  const attempt = fc.integer({ min: 1, max: 3 });
  const number = fc.integer({ min: 0, max: 12 });
  return fc.record({
    submissions: fc.array(fc.tuple(number).map(([n]) => ({ ...submission(1 + (n % 3)), id: idOf(n), submittedAt: n }))),
    events: fc.array(number.map(event)),
    drafts: fc.uniqueArray(
      fc.record({
        slug,
        attempt,
        source: fc.constantFrom('a', 'b', 'c', 'd'),
        customTests: fc.constantFrom([], [{ nums: '[1]' }]),
        revision: fc.integer({ min: 1, max: 9 }),
        savedAt: number,
      }),
      { selector: (row) => `${row.slug} ${row.attempt}` },
    ),
    settings: fc.uniqueArray(
      fc.constantFrom('light', 'dark', 'system').chain((value) => number.map((changedAt) => ({ key: 'theme', value, changedAt }))),
      { selector: ({ key }) => key },
    ),
    rounds: fc.uniqueArray(
      fc.record({ n: number, elapsedMs: number, communicated: fc.subarray(['spoke', 'tested']) }).map(({ n, ...state }) => ({
        ...round(n % 4),
        ...state,
      })),
      { selector: ({ id }) => id },
    ),
    notes: fc.uniqueArray(
      fc
        .record({
          slug,
          text: fc.constantFrom('a', 'b'),
          editedAt: number,
          device: fc.constantFrom('x', 'y'),
          count: fc.integer({ min: 1, max: 3 }),
        })
        .map(({ slug, text, editedAt, device, count }) => ({ slug, versions: [{ text, editedAt, seen: { [device]: count } }] })),
      { selector: (row) => row.slug },
    ),
    writtenRounds: fc.uniqueArray(
      fc.record({ n: number, elapsedMs: number, ticked: fc.subarray(['data: a', 'data: b']) }).map(({ n, ...state }) => ({
        ...writtenRound(n % 4),
        ...state,
      })),
      { selector: ({ id }) => id },
    ),
    stories: fc.uniqueArray(
      fc
        .tuple(number, number, fc.constantFrom('a', 'b', 'removed'))
        .map(([n, at, title]) => (title === 'removed' ? removed(n % 3, at % 3) : story(n % 3, at % 3, title))),
      { selector: ({ id }) => id },
    ),
    pickedQuestions: fc.uniqueArray(
      fc
        .tuple(fc.constantFrom('on-call', 'growth'), number, fc.option(number, { nil: undefined }))
        .map(([id, at, after]) => picked(id, at % 4, after === undefined ? undefined : (at % 4) + after)),
      { selector: ({ id }) => id },
    ),
  });
}

/** Of one number always the same one: a hint, a review, that it was taken back, or a card that was chosen. */
function event(n: number): LogEvent {
  if (n % 4 === 3) return { id: idOf(n), slug: 'review', kind: 'card-chosen', card: 'card:bm25', chosen: n % 8 === 3, at: n };
  if (n % 3 === 0) return { id: idOf(n), slug: 'two-sum', attempt: 1, kind: 'hint-opened', number: 1, at: n };
  if (n % 3 === 1)
    return { id: idOf(n), slug: 'review', kind: 'reviewed', card: 'problem:two-sum', how: 'explained', grade: 'good', at: n };
  return { id: idOf(n), slug: 'review', kind: 'review-undone', review: idOf(n - 1), at: n };
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function hereOf(data: ExportedData): Here {
  return {
    ...data,
    submissionIds: new Set(data.submissions.map(({ id }) => id)),
    eventIds: new Set(data.events.map(({ id }) => id)),
    draftKeys: data.drafts.map((row) => [row.slug, row.attempt]),
    acceptedAttempts: new Map(data.submissions.map((row) => [row.slug, row.attempt])),
  };
}

function mergedInto(here: ExportedData, file: ExportedData): ExportedData {
  const distinct: ExportedData = {
    ...here,
    submissions: distinctOf('submissions', here.submissions),
    events: distinctOf('events', here.events),
  };
  const { added } = mergeIn(hereOf(distinct), file);
  return {
    ...ofEachTable((name) => distinctOf(name, distinct[name], added[name])), // as the database puts them
    submissions: [...distinct.submissions, ...added.submissions],
    events: [...distinct.events, ...added.events],
    drafts: [...distinct.drafts, ...added.drafts],
  };
}

function distinctOf<Name extends TableName>(name: Name, ...lists: RowOf<Name>[][]): RowOf<Name>[] {
  const { keyOf } = exchangedTables[name];
  return [...new Map(lists.flat().map((row) => [keyOf(row), row])).values()];
}

function contents(drafts: Draft[]): Set<string> {
  return new Set(drafts.map(({ slug, source, customTests }) => JSON.stringify([slug, source, customTests])));
}

function summary({ submissions, events, drafts, ...states }: ExportedData) {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
  const inOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  return [...[ids(submissions), ids(events), contents(drafts)], Object.entries(states).map(([name, rows]) => [name, inOrder(rows)])];
}
