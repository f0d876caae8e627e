import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeIn } from '@/app/_code/code-file';
import { FolderError } from '@/app/_folder/directory';
import { folderPass, LOG } from '@/app/_folder/folder-pass';
import { type FolderState, newFolderState } from '@/app/_folder/folder-state';
import { closeDatabase } from '@/app/_store/database';
import { listDrafts, loadLatestDraft, saveDraft, startAttempt } from '@/app/_store/drafts';
import { readEverything } from '@/app/_store/exchange';
import { readExport } from '@/app/_store/export-file';
import { forgetMemory } from '@/app/_store/memory';
import { hasSameRecords } from '@/app/_store/merge';
import { dropQuestion, pickQuestion } from '@/app/_store/picked-questions';
import { addStory, changeStory, readStories, removeStory, type Story } from '@/app/_store/stories';
import { readSubmissions } from '@/app/_store/submissions';
import { Verdict } from '@/worker/verdict';

const texts = { title: 'Outage', situation: '', task: '', action: '', result: '', prompts: [] };
const story: Story = { id: '00000000-0000-4000-8000-000000000001', createdAt: 1, changedAt: 1, ...texts };

let now = 0;
let folder: FakeFolder;
let devices: { factory: IDBFactory; state: FolderState }[];
const judged: string[] = [];

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  now = Date.UTC(2026, 10, 25);
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
  restart();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  on(0);
});

describe('a linked folder', () => {
  it('gets the log, and the code of each problem with what came of it', async () => {
    await write('two-sum', 'right');
    await pass();
    expect([...folder.files.keys()].sort()).toEqual([LOG, 'two-sum.ts']);
    expect(folder.text('two-sum.ts')).toBe('// greenroom: draft of 2026-11-25, attempt 1, not submitted\nright');
    const log = await readExport(new Blob([folder.text(LOG)]));
    expect('data' in log && hasSameRecords(log.data, await readEverything())).toBe(true);
  });

  it('is not written again while nothing changes', async () => {
    await write('two-sum', 'right');
    await pass();
    const before = folder.writes;
    await pass();
    expect(folder.writes).toBe(before);
  });

  it('carries work to another device and back', async () => {
    await write('two-sum', 'first');
    await pass();
    on(1);
    await pass();
    expect((await loadLatestDraft('two-sum'))?.source).toBe('first');
    await write('two-sum', 'second');
    await pass();
    on(0);
    await pass();
    expect((await listDrafts('two-sum')).map(({ attempt, source }) => [attempt, source])).toEqual([[1, 'second']]);
    expect(judged).toEqual([]); // what Greenroom wrote is not judged as a save of another program
  });

  it('carries stories and picked questions, and rests when both devices have them', async () => {
    await addStory(story);
    await pickQuestion('on-call');
    await pass();
    on(1);
    await pickQuestion('on-call'); // at another time
    await pass();
    await changeStory(story.id, { title: 'changed there' });
    await pass();
    on(0);
    await pass();
    const { stories, pickedQuestions } = await readEverything();
    expect(stories.map(({ title }) => title)).toEqual(['changed there']);
    expect(pickedQuestions.map(({ id }) => id)).toEqual(['on-call']);
    const before = folder.writes;
    for (const device of [1, 0]) {
      on(device);
      await pass();
    }
    expect(folder.writes).toBe(before);
  });

  it('removes on the other device what is removed on one, and nothing comes back', async () => {
    await addStory(story);
    await pickQuestion('on-call');
    await pass();
    on(1);
    await pass();
    await removeStory(story.id);
    await dropQuestion('on-call');
    await pass();
    for (const device of [0, 1, 0]) {
      on(device);
      await pass();
      expect(await readStories()).toEqual([]);
      expect((await readEverything()).pickedQuestions.filter(({ removedAt }) => removedAt === undefined)).toEqual([]);
    }
  });

  it('carries two attempts of the same code, and rests when both devices have them', async () => {
    await startAttempt('two-sum', 'starter');
    await pass();
    on(1);
    await pass();
    const attempt = { slug: 'two-sum', attempt: 2, source: 'starter', customTests: [], revision: 0, savedAt: 0 };
    await saveDraft(attempt, 0);
    await pass();
    on(0);
    await pass();
    const before = folder.writes;
    for (const device of [1, 0]) {
      on(device);
      await pass();
      expect(await listDrafts('two-sum')).toHaveLength(2);
    }
    expect(folder.writes).toBe(before);
  });

  it('keeps both codes where two devices changed the same attempt', async () => {
    await write('two-sum', 'first');
    await pass();
    on(1);
    await pass();
    await write('two-sum', 'there');
    on(0);
    await write('two-sum', 'here');
    await pass();
    on(1);
    await settle();
    on(0);
    await settle();
    for (const device of [0, 1]) {
      on(device);
      const sources = (await listDrafts('two-sum')).map(({ source }) => source);
      expect(sources).toEqual(expect.arrayContaining(['here', 'there']));
    }
  });

  it('ends alike on both devices, and every code is there unless somebody who had it wrote on', async () => {
    const act = fc.record({ device: fc.constantFrom(0, 1), slug: fc.constantFrom('two-sum', '3sum'), looks: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 7 }), async (acts) => {
        restart();
        const written = acts.map(({ slug }, i) => ({ slug, source: `code ${i}` }));
        const known = [new Set<number>(), new Set<number>(), new Set<number>()] as const; // by the devices and in the folder
        const replaced = new Set<number>();
        for (const [i, { device, slug, looks }] of acts.entries()) {
          on(device);
          await write(slug, `code ${i}`);
          for (const before of known[device]) if (acts[before]?.slug === slug) replaced.add(before);
          known[device].add(i);
          if (!looks) continue;
          await settle();
          for (const each of known[2]) known[device].add(each);
          for (const each of known[device]) known[2].add(each);
        }
        for (const device of [0, 1, 0, 1]) {
          on(device);
          await settle();
        }
        const [here, there] = [await everythingOn(0), await everythingOn(1)];
        expect(hasSameRecords(here, there)).toBe(true);
        const kept = here.drafts.map(({ slug, source }) => ({ slug, source }));
        expect(kept).toEqual(expect.arrayContaining(written.filter((_, i) => !replaced.has(i))));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file that another program saved', () => {
  it('becomes the draft, is judged, and says so in its first line', async () => {
    await write('two-sum', 'old');
    await pass();
    folder.save('two-sum.ts', `${folder.text('two-sum.ts').split('\n')[0]}\nright`);
    await settle();
    expect((await loadLatestDraft('two-sum')) ?? (await listDrafts('two-sum'))[0]).toMatchObject({ attempt: 1, source: 'right' });
    expect(judged).toEqual(['right']);
    expect(await readSubmissions('two-sum')).toMatchObject([{ attempt: 1, source: 'right', verdict: { verdict: 'accepted' } }]);
    expect(folder.text('two-sum.ts')).toBe('// greenroom: Accepted on 2026-11-25, attempt 1, all 4 hidden tests passed\nright');
    expect(devices[0]?.state.news['two-sum']).toMatchObject({ isBeside: false, judged: { verdict: 'accepted' } });
  });

  it('beside a newer draft becomes an attempt of its own', async () => {
    await write('two-sum', 'old');
    await pass();
    folder.save('two-sum.ts', 'wrong, from there');
    await write('two-sum', 'newer, from here');
    await settle();
    expect((await listDrafts('two-sum')).map(({ attempt, source }) => [attempt, source])).toEqual([
      [2, 'wrong, from there'],
      [1, 'newer, from here'],
    ]);
    expect(await readSubmissions('two-sum')).toMatchObject([{ attempt: 2, verdict: { verdict: 'wrong-answer' } }]);
    expect(devices[0]?.state.news['two-sum']).toMatchObject({ attempt: 2, isBeside: true });
  });

  it('is waited for while it is being saved', async () => {
    folder.save('two-sum.ts', 'right');
    expect(await pass()).toBe(false);
    expect(judged).toEqual([]);
    now += 5_000;
    expect(await pass()).toBe(true);
    expect(judged).toEqual(['right']);
  });

  it('waits for a judge that is busy, over a restart too, and is judged once', async () => {
    folder.save('two-sum.ts', 'right');
    now += 5_000;
    expect(await pass(async () => undefined)).toBe(false);
    expect((await loadLatestDraft('two-sum'))?.source).toBe('right');
    closeDatabase();
    expect(await pass()).toBe(true);
    await pass();
    expect(judged).toEqual(['right']);
  });

  it('that names no problem, or is empty, is left alone', async () => {
    await write('two-sum', 'mine');
    await pass();
    folder.save('helpers.ts', 'x');
    folder.save('3sum.ts', '');
    await settle();
    expect(judged).toEqual([]);
    expect(folder.text('helpers.ts')).toBe('x');
  });

  it('in between reading and writing is not overwritten', async () => {
    await write('two-sum', 'mine');
    await pass();
    await write('two-sum', 'mine, changed');
    folder.beforeWrite = (name) => name === 'two-sum.ts' && folder.save(name, 'theirs');
    expect(await pass()).toBe(false);
    expect(folder.text('two-sum.ts')).toBe('theirs');
    folder.beforeWrite = undefined;
    await settle();
    expect((await listDrafts('two-sum')).map(({ source }) => source)).toEqual(expect.arrayContaining(['mine, changed', 'theirs']));
  });
});

describe('what goes wrong is said, and nothing is lost', () => {
  const failures: [what: string, name: string, kind: string, says: RegExp][] = [
    ['a full disk', 'QuotaExceededError', 'full', /the disk is full\. Your work is kept/],
    ['a locked file', 'NoModificationAllowedError', 'locked', /in use by another program/],
    ['access that was taken away', 'NotAllowedError', 'permission', /no longer lets Greenroom into/],
  ];
  it.each(failures)('%s', async (_what, name, kind, says) => {
    await write('two-sum', 'right');
    folder.failing = new DOMException('x', name);
    await expect(pass()).rejects.toMatchObject({ kind, message: expect.stringMatching(says) });
    folder.failing = undefined;
    await pass();
    expect(codeIn(folder.text('two-sum.ts'))).toBe('right');
  });

  it('a folder that is gone', async () => {
    folder.isGone = true;
    await expect(pass()).rejects.toMatchObject({
      kind: 'gone',
      message: expect.stringMatching(/not where it was.+Bring it back, or link another/),
    });
  });

  it('a damaged log is neither read nor overwritten', async () => {
    await write('two-sum', 'right');
    folder.save(LOG, '{"format":"greenroom-export"');
    const failed = pass();
    await expect(failed).rejects.toBeInstanceOf(FolderError);
    await expect(failed).rejects.toMatchObject({
      kind: 'log',
      message: expect.stringMatching(/^greenroom-log\.json is damaged or cut off.+move it out of the folder/),
    });
    expect(folder.text(LOG)).toBe('{"format":"greenroom-export"');
    expect((await loadLatestDraft('two-sum'))?.source).toBe('right');
  });
});

function restart() {
  folder = new FakeFolder();
  judged.length = 0;
  devices = [0, 1].map(() => ({ factory: new IDBFactory(), state: newFolderState('work') }));
  on(0);
}

let current = 0;

/** From here on, what is done is done on that device. */
function on(device: number) {
  closeDatabase();
  forgetMemory();
  current = device;
  Dexie.dependencies.indexedDB = devices[device]?.factory as IDBFactory;
}

function pass(judge = judgeNow): Promise<boolean> {
  const state = devices[current]?.state as FolderState;
  return folderPass({
    folder: folder as unknown as FileSystemDirectoryHandle,
    state,
    keep: async () => undefined,
    slugs: new Set(['two-sum', '3sum']),
    judge,
  });
}

async function settle() {
  now += 5_000;
  while (!(await pass())) now += 5_000;
}

async function judgeNow(_slug: string, source: string): Promise<Verdict | undefined> {
  judged.push(source);
  const verdict = source.startsWith('right') ? 'accepted' : 'wrong-answer';
  return Verdict.parse({ verdict, message: '', passed: 1, total: 5, hiddenTests: 4, problemHash: '' });
}

async function everythingOn(device: number) {
  on(device);
  return readEverything();
}

async function write(slug: string, source: string) {
  const draft = await startAttempt(slug, 'starter');
  await saveDraft({ ...draft, source }, draft.revision);
}

/** As the File System Access API has it, as far as it is used. */
class FakeFolder {
  readonly name = 'work';
  readonly files = new Map<string, { text: string; lastModified: number }>();
  writes = 0;
  failing: DOMException | undefined;
  isGone = false;
  beforeWrite: ((name: string) => unknown) | undefined;

  text(name: string): string {
    return this.files.get(name)?.text ?? 'no such file';
  }

  /** Another program does. */
  save(name: string, text: string) {
    this.files.set(name, { text, lastModified: Date.now() });
  }

  async *entries() {
    this.check();
    for (const name of this.files.keys()) yield [name, this.handleOf(name)] as const;
  }

  async getFileHandle(name: string, options?: { create?: boolean }) {
    this.check();
    if (!this.files.has(name) && !options?.create) throw new DOMException('x', 'NotFoundError');
    this.beforeWrite?.(name);
    return this.handleOf(name);
  }

  private handleOf(name: string) {
    return {
      kind: 'file',
      getFile: async () => {
        const { text, lastModified } = this.files.get(name) as { text: string; lastModified: number };
        return new File([text], name, { lastModified });
      },
      createWritable: async () => {
        if (this.failing) throw this.failing;
        let text = '';
        return {
          write: async (blob: Blob) => {
            text = await blob.text();
          },
          close: async () => {
            this.writes++;
            this.save(name, text);
          },
          abort: async () => undefined,
        };
      },
    };
  }

  private check() {
    if (this.isGone) throw new DOMException('x', 'NotFoundError');
  }
}
