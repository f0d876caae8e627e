import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId } from '@/app/_store/append';
import { closeDatabase, database } from '@/app/_store/database';
import { listDrafts, saveDraft, startAttempt } from '@/app/_store/drafts';
import { applyImport, exportEverything, previewImport, readEverything, undoImport } from '@/app/_store/exchange';
import { describeFileProblem, type ExportedData, readExport, writeExport } from '@/app/_store/export-file';
import { forgetMemory } from '@/app/_store/memory';
import { type Here, mergeIn } from '@/app/_store/merge';
import type { Draft, Submission } from '@/app/_store/records';
import { readSettings, updateSettings } from '@/app/_store/settings';
import { appendSubmission, readSubmissions } from '@/app/_store/submissions';
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
        expect(added).toEqual({ submissions: [], events: [], drafts: [], settings: [] });
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
    const here = { ...nothing(), drafts: [draft(1, 'mine')] };
    const file = { ...nothing(), drafts: [draft(1, 'theirs'), draft(2, 'theirs, next')], submissions: [submission(4)] };
    const { added, draftsBeside } = mergeIn(hereOf(here), file);
    expect(added.drafts).toEqual([draft(5, 'theirs'), draft(2, 'theirs, next')]);
    expect(draftsBeside).toBe(1);
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
    ['cut off', writeExport(nothing(), 1).join('').slice(0, -8), /^my\.json is damaged or cut off: .+ Nothing was changed\. Export/],
    ['of something else', '{"name":"greenroom"}', /is no file that Greenroom exported\. Nothing was changed\. Choose/],
    ['that is a list', '[]', /is no file that Greenroom exported/],
    [
      'of a newer format',
      '{"format":"greenroom-export","version":3}',
      /newer Greenroom: its format is 3, and this page reads up to 2.+Reload/,
    ],
    ['without its drafts', '{"format":"greenroom-export","version":1,"submissions":[],"events":[]}', /its list of drafts is missing/],
    [
      'with a wrong verdict',
      writeExport({ ...nothing(), submissions: [submission(1), submission(2)] }, 1)
        .join('')
        .replace(/"accepted"(?![\s\S]*"accepted")/, '"ok"'),
      /^my\.json, submissions, record 2, verdict\.verdict: .+ Nothing was changed\. Export the data again, or correct the file\.$/,
    ],
    [
      'with a setting out of range',
      writeExport({ ...nothing(), settings: [{ key: 'fontSize', value: 900, changedAt: 1 }] }, 1).join(''),
      /settings, record 1, value:/,
    ],
  ];
  it.each(refused)('%s is refused: what, where, what to do', async (_what, content, says) => {
    const result = await readExport(new Blob([content]));
    if (!('problem' in result)) throw new Error('it was read');
    expect(describeFileProblem(result.problem, 'my.json')).toMatch(says);
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
    expect(await previewImport(data)).toMatchObject({ alreadyHere: 4, added: nothing() });
  });

  it('can be undone, except where work has gone on', async () => {
    const data = await exportedFromWork();
    await newDevice();
    await saveDraft({ ...draft(1, 'mine') }, 0);
    await updateSettings({ theme: 'light', vim: true });
    const before = await readEverything();
    await applyImport({ ...data, settings: [{ key: 'theme', value: 'dark', changedAt: Date.now() + 1 }] });
    expect(await undoImport()).toEqual({});
    expect(await readEverything()).toEqual(before);

    await applyImport(data);
    const [theirs] = await listDrafts('two-sum');
    await saveDraft({ ...(theirs as Draft), source: 'gone on' }, theirs?.revision as number);
    await undoImport();
    expect((await listDrafts('two-sum')).map(({ source }) => source)).toEqual(['gone on', 'mine']);
  });

  it('write nothing when there is no room', async () => {
    const data = await exportedFromWork();
    await newDevice();
    const drafts = database()?.drafts as NonNullable<ReturnType<typeof database>>['drafts'];
    vi.spyOn(drafts, 'bulkAdd').mockRejectedValue(new Dexie.QuotaExceededError());
    expect(await applyImport(data)).toEqual({ complaint: expect.stringMatching(/is full\. Nothing was imported\.$/) });
    expect(await readEverything()).toEqual(nothing());
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
    expect(await applyImport(nothing())).toEqual({ complaint: expect.stringContaining('Nothing was imported.') });
  });
});

async function exportedFromWork(): Promise<ExportedData> {
  const started = await startAttempt('two-sum', 'starter');
  await saveDraft({ ...started, source: 'theirs' }, started.revision);
  await appendSubmission(submission(1));
  await updateSettings({ theme: 'dark' });
  const result = await readExport((await exportEverything()).file);
  if ('problem' in result) throw new Error(result.problem.kind);
  return result.data;
}

async function newDevice() {
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
}

function nothing(): ExportedData {
  return { submissions: [], events: [], drafts: [], settings: [] };
}

function submission(attempt: number): Submission {
  return { id: newId(), slug: 'two-sum', attempt, source: 'x', verdict: accepted, submittedAt: attempt };
}

function draft(attempt: number, source: string): Draft {
  return { slug: 'two-sum', attempt, source, customTests: [], revision: 1, savedAt: 1 };
}

// Few slugs, attempts and contents, so that the two sides often meet.
function exports(): fc.Arbitrary<ExportedData> {
  const slug = fc.constantFrom('two-sum', '3sum');
  const attempt = fc.integer({ min: 1, max: 3 });
  const number = fc.integer({ min: 0, max: 12 });
  return fc.record({
    submissions: fc.array(fc.tuple(number).map(([n]) => ({ ...submission(1 + (n % 3)), id: idOf(n), submittedAt: n }))),
    events: fc.array(number.map((n) => ({ id: idOf(n), slug: 'two-sum', attempt: 1, kind: 'hint-opened' as const, number: 1, at: n }))),
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
  });
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function hereOf(data: ExportedData): Here {
  return {
    submissionIds: new Set(data.submissions.map(({ id }) => id)),
    eventIds: new Set(data.events.map(({ id }) => id)),
    drafts: data.drafts,
    draftKeys: data.drafts.map((row) => [row.slug, row.attempt]),
    settings: data.settings,
    acceptedAttempts: new Map(data.submissions.map((row) => [row.slug, row.attempt])),
  };
}

function mergedInto(here: ExportedData, file: ExportedData): ExportedData {
  const distinct = { ...here, submissions: distinctById(here.submissions), events: distinctById(here.events) };
  const { added } = mergeIn(hereOf(distinct), file);
  return {
    submissions: [...distinct.submissions, ...added.submissions],
    events: [...distinct.events, ...added.events],
    drafts: [...distinct.drafts, ...added.drafts],
    settings: [...new Map([...distinct.settings, ...added.settings].map((row) => [row.key, row])).values()],
  };
}

function distinctById<Row extends { id: string }>(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function contents(drafts: Draft[]): Set<string> {
  return new Set(drafts.map(({ slug, source, customTests }) => JSON.stringify([slug, source, customTests])));
}

function summary({ submissions, events, drafts, settings }: ExportedData) {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();
  return [ids(submissions), ids(events), contents(drafts), settings.map(({ key, value, changedAt }) => [key, value, changedAt])];
}
