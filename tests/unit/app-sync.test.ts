import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database, type GreenroomDatabase } from '@/app/_store/database';
import { listDrafts, loadLatestDraft, saveDraft, startAttempt } from '@/app/_store/drafts';
import { appendEvent } from '@/app/_store/events';
import { applyImport, readEverything } from '@/app/_store/exchange';
import { type ExportedData, noData } from '@/app/_store/exchanged-tables';
import { hasSameRecords } from '@/app/_store/merge';
import { readNotes, saveNote } from '@/app/_store/notes';
import { dropQuestion, pickQuestion } from '@/app/_store/picked-questions';
import { updateSettings } from '@/app/_store/settings';
import { addStory, changeStory, readStories, removeStory, restoreStory, type Story } from '@/app/_store/stories';
import { appendSubmission, readSubmissions } from '@/app/_store/submissions';
import { describeSyncError } from '@/app/_sync/describe-sync-error';
import { readLink } from '@/app/_sync/server-link';
import { readLinkedServer, storeLinkedServer } from '@/app/_sync/sync-store';
import { Verdict } from '@/worker/verdict';
import { Devices, sync } from './devices';
import { FakeCouch } from './fake-couch';

const verdict = Verdict.parse({ verdict: 'accepted', message: '', passed: 1, total: 1, hiddenTests: 1, problemHash: '' });
const storyId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const texts = { title: 'Outage', situation: '', task: '', action: '', result: '', prompts: [] };
const story: Story = { id: storyId(1), createdAt: 1, changedAt: 1, ...texts };

let now = 0;
let couch: FakeCouch;
let devices: Devices;

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  now = Date.UTC(2026, 10, 25);
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
  couch = new FakeCouch();
  devices = new Devices(3);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  devices.on(0);
});

describe('a linked server', () => {
  it('carries everything to another device and back', async () => {
    await write('two-sum', 'first');
    await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'first', verdict });
    await saveNote('two-sum', 'mine', undefined);
    await addStory(story);
    await pickQuestion('on-call');
    await updateSettings({ fontSize: 20 });
    await pass();
    devices.on(1);
    await pass();
    expect((await loadLatestDraft('two-sum')) ?? (await listDrafts('two-sum'))[0]).toMatchObject({ source: 'first' });
    await changeStory(story.id, { title: 'changed there' });
    await appendEvent({ slug: 'two-sum', attempt: 1, kind: 'editorial-opened' });
    await pass();
    devices.on(0);
    await pass();
    expect((await readStories()).map(({ title }) => title)).toEqual(['changed there']);
    expectSame(await devices.everythingOn(0), await devices.everythingOn(1));
    expect(await counts()).toEqual({ received: 7, sent: 2, unread: {}, refused: [] }); // of device 1
  });

  it('is asked for nothing but changes while there are none', async () => {
    await write('two-sum', 'first');
    await pickQuestion('on-call');
    await pass();
    devices.on(1);
    await pickQuestion('on-call'); // at another time
    await pass();
    for (const device of [0, 1]) {
      devices.on(device);
      await pass();
      couch.asked = [];
      await pass();
      expect(couch.asked).toEqual(['GET /greenroom', expect.stringMatching(/^GET \/_changes/)]);
    }
  });

  it('keeps both codes where two devices changed the same attempt', async () => {
    await write('two-sum', 'first');
    await pass();
    devices.on(1);
    await pass();
    await write('two-sum', 'there');
    devices.on(0);
    await write('two-sum', 'here');
    await pass();
    for (const device of [1, 0]) {
      devices.on(device);
      await pass();
    }
    for (const device of [0, 1])
      expect(await sourcesOn(device)).toEqual([
        ['two-sum', 1, 'there'],
        ['two-sum', 2, 'here'],
      ]);
  });

  it('that another device changes in the middle of a pass has both changes at its end', async () => {
    await addStory(story);
    await pass();
    await changeStory(story.id, { title: 'changed here' });
    await addStory({ ...story, id: storyId(2) });
    couch.answer = (path) => {
      if (path === '/_bulk_docs') {
        couch.answer = undefined;
        couch.put(`stories:${story.id}`, { greenroom: 1, record: { ...story, title: 'changed there', changedAt: now + 1_000 } });
      }
      return undefined;
    };
    expect(await pass()).toBe(true);
    expect((await readStories()).map(({ title }) => title).sort()).toEqual(['Outage', 'changed there']);
    expect(couch.documents.get(`stories:${storyId(2)}`)).toBeDefined();
  });

  it('brings a story back that somebody else changed later, and removes what was only removed', async () => {
    await pickQuestion('on-call');
    await addStory(story);
    await addStory({ ...story, id: storyId(2) });
    await pass();
    devices.on(1);
    await pass();
    devices.on(0);
    await removeStory(storyId(1));
    await removeStory(storyId(2));
    await dropQuestion('on-call');
    await pass();
    devices.on(1);
    await changeStory(storyId(2), { title: 'changed there' });
    await pass();
    devices.on(0);
    await pass();
    for (const device of [0, 1]) {
      devices.on(device);
      expect((await readStories()).map(({ title }) => title)).toEqual(['changed there']);
      expect((await devices.everythingOn(device)).pickedQuestions).toMatchObject([{ id: 'on-call', removedAt: expect.any(Number) }]);
    }
  });

  it('whose documents were deleted gets them again', async () => {
    await write('two-sum', 'first');
    await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'first', verdict });
    await pass();
    for (const id of couch.documents.keys()) if (id !== 'greenroom') couch.remove(id);
    await pass();
    devices.on(1);
    await pass();
    expectSame(await devices.everythingOn(0), await devices.everythingOn(1));
    expect(await readSubmissions('two-sum')).toHaveLength(1);
  });

  it('that was made anew gets everything again', async () => {
    await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'first', verdict });
    await pass();
    couch.documents.clear();
    couch.exists = false;
    await pass();
    expect([...couch.documents.keys()].filter((id) => id.startsWith('submissions:'))).toHaveLength(1);
  });

  it('is sent a log of any length in requests of a bounded size', async () => {
    const submissions = Array.from({ length: 450 }, (_, i) => ({
      ...{ id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, slug: 'two-sum', attempt: 1, verdict, submittedAt: i },
      source: 'x'.repeat(10_000),
    }));
    expect(await applyImport({ ...noData(), submissions })).toHaveProperty('changes');
    couch.mostCharacters = 2_000_000;
    await pass();
    devices.on(1);
    await pass();
    expect((await readSubmissions('two-sum')).length).toBe(450);
    expect(couch.asked.filter((asked) => asked === 'POST /_bulk_docs').length).toBeGreaterThan(4);
  });
});

describe('documents that are no records', () => {
  it('are counted and left as they are, and the rest goes on; mended, they are read', async () => {
    await write('two-sum', 'first');
    await pass();
    couch.put('submissions:x', { greenroom: 1, record: { id: 'x' } });
    couch.put('shopping', { milk: 2 });
    couch.put('notes:3sum', { greenroom: 1, record: { slug: 'two-sum', versions: [{ text: 'x', editedAt: 1, seen: { a: 1 } }] } });
    couch.put('settings:fontSize', { greenroom: 1, record: { key: 'fontSize', value: 900, changedAt: 1 } });
    couch.put('settings:hologram', { greenroom: 1, record: { key: 'hologram', value: true, changedAt: 1 } });
    couch.put('pets:1', { greenroom: 2, record: {} });
    couch.put('_design/views', { language: 'javascript' });
    couch.put('notes:two-sum', { greenroom: 1, record: { slug: 'two-sum', versions: [{ text: 'theirs', editedAt: 1, seen: { a: 1 } }] } });
    await pass();
    expect((await counts()).unread).toEqual({
      ...{ 'submissions:x': 'damaged', shopping: 'damaged', 'notes:3sum': 'damaged', 'settings:fontSize': 'damaged' },
      ...{ 'settings:hologram': 'newer', 'pets:1': 'newer' },
    });
    expect((await readNotes()).map(({ slug, versions }) => [slug, versions[0]?.text])).toEqual([['two-sum', 'theirs']]);
    expect(couch.documents.get('shopping')?.content).toEqual({ milk: 2 });

    couch.put('settings:fontSize', { greenroom: 1, record: { key: 'fontSize', value: 18, changedAt: 1 } });
    couch.remove('shopping');
    await pass(true);
    expect(Object.keys((await counts()).unread).sort()).toEqual(['notes:3sum', 'pets:1', 'settings:hologram', 'submissions:x']);
    expect((await readEverything()).settings).toEqual([{ key: 'fontSize', value: 18, changedAt: 1 }]);
  });

  it('are not written over by a record of the same id', async () => {
    couch.exists = true;
    couch.put('notes:two-sum', { greenroom: 2, record: 'of a newer kind' });
    await saveNote('two-sum', 'mine', undefined);
    await pass();
    expect(couch.documents.get('notes:two-sum')?.content).toEqual({ greenroom: 2, record: 'of a newer kind' });
    expect((await readNotes())[0]?.versions[0]?.text).toBe('mine');
  });

  it('that the server does not take stay here and are counted, and the others are sent', async () => {
    await write('two-sum', 'x'.repeat(5_000));
    await write('3sum', 'short');
    await pickQuestion('on-call');
    couch.mostCharacters = 3_000;
    await pass();
    expect((await counts()).refused).toEqual(['drafts:two-sum 1']);
    expect(couch.documents.has('drafts:3sum 1')).toBe(true);
    couch.mostCharacters = 30_000;
    await pass();
    expect(couch.documents.has('drafts:two-sum 1')).toBe(false); // not tried with every look
    await pass(true);
    expect((await counts()).refused).toEqual([]);
    expect(couch.documents.has('drafts:two-sum 1')).toBe(true);
  });
});

describe('devices that sync in any order, over a network that loses requests and answers', () => {
  it('end with the same log, and nothing is lost that nobody replaced', async () => {
    const slug = fc.constantFrom('two-sum', '3sum');
    const act = fc.record({
      device: fc.constantFrom(0, 1, 2),
      what: fc.constantFrom('code', 'code', 'attempt', 'submission', 'event', 'note', 'story', 'setting', 'question', 'removal'),
      slug,
      syncs: fc.boolean(),
      faults: fc.array(fc.constantFrom(undefined, undefined, undefined, 'request-lost' as const, 'answer-lost' as const), { maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        couch = new FakeCouch();
        devices = new Devices(3);
        const known = Array.from({ length: 4 }, () => new Set<number>()); // codes known to the devices, and to the server
        const replaced = new Set<number>();
        let appended = 0;
        for (const [i, { device, what, slug, syncs, faults }] of acts.entries()) {
          devices.on(device);
          if (what === 'code') {
            for (const before of known[device] ?? []) if (acts[before]?.slug === slug) replaced.add(before);
            known[device]?.add(i);
          }
          await doIt(what, slug, i);
          if (what === 'submission' || what === 'event') appended++;
          if (!syncs) continue;
          couch.faults = [...faults];
          await pass().catch(() => undefined);
          couch.faults = [];
          for (const each of known[3] ?? []) known[device]?.add(each);
          for (const each of known[device] ?? []) known[3]?.add(each);
        }
        for (const device of [0, 1, 2, 0, 1, 2]) {
          devices.on(device);
          expect(await pass()).toBe(true);
        }
        const [first, second, third] = [await devices.everythingOn(0), await devices.everythingOn(1), await devices.everythingOn(2)];
        expectSame(first, second);
        expectSame(first, third);
        expect(new Set(first.submissions.map(({ id }) => id)).size + first.events.filter(({ kind }) => kind === 'hint-opened').length).toBe(
          appended,
        );
        const written = acts.flatMap(({ what, slug }, i) => (what === 'code' && !replaced.has(i) ? [{ slug, source: `code ${i}` }] : []));
        expect(first.drafts.map(({ slug, source }) => ({ slug, source }))).toEqual(expect.arrayContaining(written));
        for (const device of [0, 1, 2]) {
          devices.on(device);
          couch.asked = [];
          await pass();
          expect(couch.asked).not.toContain('POST /_bulk_docs');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('make no attempt of code whose sending was not answered', async () => {
    await write('two-sum', 'first');
    await pass();
    await write('two-sum', 'second');
    couch.faults = [undefined, undefined, 'answer-lost']; // the mark, the changes, the documents
    await expect(pass()).rejects.toMatchObject({ kind: 'cors' });
    await write('two-sum', 'third');
    await pass();
    expect(await sourcesOn(0)).toEqual([['two-sum', 1, 'third']]);
  });
});

describe('what goes wrong is said, and nothing is lost', () => {
  const page =
    (text: string, status = 200) =>
    () =>
      new Response(text, { status });
  const failures: [what: string, prepare: () => unknown, kind: string, says: RegExp][] = [
    [
      'a server that does not answer',
      () => lose('request-lost', 'request-lost'),
      'unreachable',
      /^http:\/\/couch\.test:5984 does not answer\..+Start the server/,
    ],
    ['an answer that may not be read', () => lose('request-lost', undefined), 'cors', /CORS.+Allow this site's origin/],
    [
      'a wrong password',
      () => Object.assign(couch, { password: 'other' }),
      'login',
      /does not take this name and password.+Enter them again/,
    ],
    [
      'a name that may not read',
      () => answer(403, '{"error":"forbidden","reason":"You are not allowed"}'),
      'forbidden',
      /\(You are not allowed\)/,
    ],
    [
      'a database that may not be made',
      () => Object.assign(couch, { isFixed: true }),
      'no-database',
      /has no database greenroom.+administrator/,
    ],
    ['a web page', () => answer(200, '<!doctype html>'), 'not-couchdb', /is no CouchDB/],
    ['another JSON', () => answer(200, '{"hello":1}'), 'not-couchdb', /is no CouchDB/],
    ['a page that is missing', () => answer(404, '<h1>404</h1>'), 'not-couchdb', /is no CouchDB/],
    ['a server in trouble', () => answer(503, 'busy'), 'failed', /\(503\).+tried again/],
    ['a mark of somebody else', () => mark({ name: 'x' }), 'foreign', /its document "greenroom" is not Greenroom's/],
    ['a newer Greenroom', () => mark({ greenroom: 2, database: storyId(1) }), 'newer', /newer Greenroom.+Reload/],
  ];
  it.each(failures)('%s', async (_what, prepare, kind, says) => {
    await write('two-sum', 'mine');
    prepare();
    await expect(pass()).rejects.toMatchObject({ kind, message: expect.stringMatching(says) });
    expect((await loadLatestDraft('two-sum'))?.source).toBe('mine');
    couch.answer = undefined;
    expect([...couch.documents.keys()].filter((id) => id !== 'greenroom')).toEqual([]);
  });

  function lose(...faults: FakeCouch['faults']) {
    couch.faults = faults;
  }
  function answer(status: number, text: string) {
    couch.answer = page(text, status);
  }
  function mark(content: Record<string, unknown>) {
    couch.exists = true;
    couch.put('greenroom', content);
  }

  it('a full disk, after which everything comes that was not taken over', async () => {
    await saveNote('two-sum', 'there', undefined);
    await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'there', verdict });
    await pass();
    devices.on(1);
    const full = new DOMException('x', 'QuotaExceededError');
    vi.spyOn((database() as GreenroomDatabase).syncedRecords, 'bulkPut').mockRejectedValueOnce(full);
    const error = await pass().catch((thrown: unknown) => thrown);
    expect(describeSyncError(error)).toMatch(/is full\. What is new on the server stays there.+Free some disk space.+Sync now\.$/);
    expect(await readSubmissions('two-sum')).toEqual([]);
    await pass();
    expectSame(await devices.everythingOn(0), await devices.everythingOn(1));
  });

  it('goes on where it broke off', async () => {
    const submissions = Array.from({ length: 450 }, (_, i) => ({
      ...{ id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, slug: 'two-sum', attempt: 1, source: '', verdict, submittedAt: i },
    }));
    await applyImport({ ...noData(), submissions });
    couch.faults = [...Array.from({ length: 6 }, () => undefined), 'request-lost'];
    await expect(pass()).rejects.toThrow();
    const half = couch.documents.size;
    expect(half).toBeGreaterThan(1);
    expect(half).toBeLessThan(451);
    couch.asked = [];
    await pass();
    expect(couch.documents.size).toBe(451);
    expect(couch.asked.filter((asked) => asked === 'POST /_bulk_docs').length).toBeLessThan(3);
  });
});

describe('a link', () => {
  const offered = ['http://localhost:5984', 'https://couch.example.org'];
  const read = (url: string, page = 'http://localhost:3000/') => readLink({ url, user: 'me', password: 'secret' }, offered, page);

  it.each(['http://localhost:5984/greenroom', 'http://localhost:5984/greenroom/', 'https://couch.example.org/db/my-practice_2/'])(
    'may be %s',
    (url) => expect(read(url)).toEqual({ link: { url: url.replace(/\/$/, ''), user: 'me', password: 'secret' } }),
  );

  const refused: [url: string, says: RegExp][] = [
    ['greenroom', /no address/],
    ['', /no address/],
    ['ftp://localhost:5984/greenroom', /no address/],
    ['javascript:alert(1)', /no address/],
    ['http://me:secret@localhost:5984/greenroom', /leave name and password out/],
    ['http://localhost:5985/greenroom', /http:\/\/localhost:5984 and https:\/\/couch\.example\.org only/],
    ['http://localhost:5984', /ends in the name of a database/],
    ['http://localhost:5984/Greenroom', /ends in the name of a database/],
    ['http://localhost:5984/greenroom?x=1', /ends in the name of a database/],
  ];
  it.each(refused)('may not be "%s"', (url, says) => expect(read(url)).toEqual({ complaint: expect.stringMatching(says) }));

  it('from a page of https is over https, or on this machine', () => {
    const inHouse = readLink({ url: 'http://nas.lan:5984/greenroom', user: '', password: '' }, ['http://nas.lan:5984'], 'https://x.org/');
    expect(inHouse).toEqual({ complaint: expect.stringMatching(/over https only/) });
    expect(read('http://localhost:5984/greenroom', 'https://x.org/')).toHaveProperty('link');
  });

  it('is kept out of the export, keeps what is known with a new password, and forgets it with another database', async () => {
    await pickQuestion('on-call');
    await pass();
    const available = database() as GreenroomDatabase;
    expect(JSON.stringify(await readEverything())).not.toContain('secret');
    await storeLinkedServer(available, { ...linkOf(couch), password: 'new' });
    expect(await counts()).toMatchObject({ sent: 1 });
    expect(await available.syncedRecords.count()).toBe(1);
    await storeLinkedServer(available, { ...linkOf(couch), url: `${couch.url}-2` });
    expect(await counts()).toMatchObject({ sent: 0 });
    expect(await available.syncedRecords.count()).toBe(0);
  });
});

function pass(again = false): Promise<boolean> {
  return sync(linkOf(couch), { fetch: couch.fetch, again });
}

function linkOf({ url }: FakeCouch) {
  return { url, user: 'me', password: 'secret' };
}

async function counts() {
  const { received, sent, unread, refused } = (await readLinkedServer())?.state ?? { unread: {} };
  return { received, sent, unread, refused };
}

async function sourcesOn(device: number) {
  return (await devices.everythingOn(device)).drafts.map(({ slug, attempt, source }) => [slug, attempt, source]);
}

function expectSame(a: ExportedData, b: ExportedData): void {
  if (!hasSameRecords(a, b)) expect(a).toEqual(b); // shows the difference
}

async function write(slug: string, source: string) {
  const draft = (await loadLatestDraft(slug)) ?? (await startAttempt(slug, 'starter'));
  await saveDraft({ ...draft, source }, draft.revision);
}

async function doIt(what: string, slug: string, i: number): Promise<void> {
  switch (what) {
    case 'code':
      return write(slug, `code ${i}`);
    case 'attempt': {
      const attempt = 1 + Math.max(0, ...(await listDrafts(slug)).map((draft) => draft.attempt));
      return void (await saveDraft({ slug, attempt, source: 'starter', customTests: [], revision: 0, savedAt: 0 }, 0));
    }
    case 'submission':
      return void (await appendSubmission({ slug, attempt: 1, source: `code ${i}`, verdict }));
    case 'event':
      return void (await appendEvent({ slug, attempt: 1, kind: 'hint-opened', number: 1 }));
    case 'note': {
      const [note] = (await readNotes()).filter((each) => each.slug === slug);
      return void (await saveNote(slug, `note ${i}`, note?.versions[0]));
    }
    case 'story': {
      const known = (await readStories()).some(({ id }) => id === story.id);
      return void (known ? await changeStory(story.id, { title: `story ${i}` }) : await restoreStory({ ...story, title: `story ${i}` }));
    }
    case 'setting':
      return void (await updateSettings({ fontSize: 10 + i }));
    case 'removal':
      await removeStory(story.id);
      return void (await dropQuestion('on-call'));
    default:
      return void (await pickQuestion('on-call'));
  }
}
