// The client against a real server: what tests/unit/app-sync.test.ts shows with a model of one.
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listDrafts, loadLatestDraft, saveDraft, startAttempt } from '@/app/_store/drafts';
import { applyImport } from '@/app/_store/exchange';
import { noData } from '@/app/_store/exchanged-tables';
import { hasSameRecords } from '@/app/_store/merge';
import { readNotes, saveNote } from '@/app/_store/notes';
import { appendSubmission, readSubmissions } from '@/app/_store/submissions';
import { readLinkedServer } from '@/app/_sync/sync-store';
import { Verdict } from '@/worker/verdict';
import { Devices, sync } from '../unit/devices';
import { login, startCouch } from './couch.mjs';

const verdict = Verdict.parse({ verdict: 'accepted', message: '', passed: 1, total: 1, hiddenTests: 1, problemHash: '' });

let couch: Awaited<ReturnType<typeof startCouch>>;
let devices: Devices;
let link = { url: '', ...login };
let databases = 0;

beforeAll(async () => {
  couch = await startCouch({ origins: ['http://localhost:3000'] });
});

afterAll(() => couch.stop());

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  devices = new Devices(3);
  link = { url: `${couch.origin}/greenroom-${++databases}`, ...login };
});

afterEach(() => {
  vi.unstubAllGlobals();
  devices.on(0);
});

describe('a real server', () => {
  it('makes three devices the same, whatever each of them did', async () => {
    for (const device of [0, 1, 2]) {
      devices.on(device);
      await write('two-sum', `code of ${device}`);
      await appendSubmission({ slug: 'two-sum', attempt: 1, source: `é, 数, code of ${device}`, verdict });
      await saveNote('two-sum', `note of ${device}`, undefined);
      await sync(link);
    }
    for (const device of [0, 1, 2, 0, 1, 2]) {
      devices.on(device);
      expect(await sync(link)).toBe(true);
    }
    const [first, second, third] = [await devices.everythingOn(0), await devices.everythingOn(1), await devices.everythingOn(2)];
    expect(hasSameRecords(first, second) && hasSameRecords(first, third)).toBe(true);
    expect(first.submissions.map(({ source }) => source).sort()).toEqual([0, 1, 2].map((device) => `é, 数, code of ${device}`));
    expect(first.drafts.map(({ source }) => source)).toEqual(expect.arrayContaining([0, 1, 2].map((device) => `code of ${device}`)));
    expect(first.notes[0]?.versions.map(({ text }) => text).sort()).toEqual([0, 1, 2].map((device) => `note of ${device}`));
  });

  it('carries a long log', async () => {
    const submissions = Array.from({ length: 1_500 }, (_, i) => ({
      ...{ id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, slug: 'two-sum', attempt: 1, verdict, submittedAt: i },
      source: 'x'.repeat(1_000),
    }));
    await applyImport({ ...noData(), submissions });
    await sync(link);
    devices.on(1);
    await sync(link);
    expect((await readSubmissions('two-sum')).length).toBe(1_500);
    expect((await readLinkedServer())?.state).toMatchObject({ received: 1_500, sent: 0 });
  });

  it('takes both of two changes that were made at once', async () => {
    await write('two-sum', 'first');
    await sync(link);
    devices.on(1);
    await sync(link);
    await write('two-sum', 'there');
    await sync(link);
    devices.on(0);
    await write('two-sum', 'here');
    await sync(link);
    devices.on(1);
    await sync(link);
    expect((await listDrafts('two-sum')).map(({ attempt, source }) => [attempt, source])).toEqual([
      [2, 'there'],
      [1, 'here'],
    ]);
  });

  it('keeps what is no record as it is, and the rest goes on', async () => {
    await sync(link);
    await request('PUT', '/shopping', { milk: 2 });
    await request('PUT', '/submissions:x', { greenroom: 1, record: { id: 'x' } });
    await request('PUT', '/notes:3sum', {
      greenroom: 1,
      record: { slug: '3sum', versions: [{ text: 'theirs', editedAt: 1, seen: { a: 1 } }] },
    });
    await sync(link);
    expect((await readLinkedServer())?.state.unread).toEqual({ shopping: 'damaged', 'submissions:x': 'damaged' });
    expect((await readNotes()).map(({ slug }) => slug)).toEqual(['3sum']);
    expect(await request('GET', '/shopping')).toMatchObject({ milk: 2 });
  });

  it('gets everything again after it lost its databases', async () => {
    await appendSubmission({ slug: 'two-sum', attempt: 1, source: 'mine', verdict });
    await sync(link);
    const { port } = couch;
    await couch.stop();
    await expect(sync(link)).rejects.toMatchObject({ kind: 'unreachable' });
    couch = await startCouch({ origins: ['http://localhost:3000'], port });
    await sync(link);
    devices.on(1);
    await sync(link);
    expect((await readSubmissions('two-sum')).map(({ source }) => source)).toEqual(['mine']);
  });

  it('refuses a wrong password', () => expect(sync({ ...link, password: 'guessed' })).rejects.toMatchObject({ kind: 'login' }));
});

async function request(method: string, path: string, body?: object): Promise<unknown> {
  const headers = { authorization: `Basic ${btoa(`${login.user}:${login.password}`)}`, 'content-type': 'application/json' };
  const response = await fetch(`${link.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  return response.json();
}

async function write(slug: string, source: string) {
  const draft = (await loadLatestDraft(slug)) ?? (await startAttempt(slug, 'starter'));
  await saveDraft({ ...draft, source }, draft.revision);
}
