import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from '@/app/_store/append';
import { closeDatabase, database } from '@/app/_store/database';
import { forgetMemory } from '@/app/_store/memory';
import { addStory, changeStory, readStories, removeStory, restoreStory, type Story } from '@/app/_store/stories';
import { Section, WrittenRound } from '@/app/_store/written-round';
import { changeWrittenRound, readWrittenRounds } from '@/app/_store/written-rounds';
import { createRoundSession } from '@/app/mock/_round/round-session';
import { checklistOf, coveredBy, tickOf } from '@/app/mock/_writing/checklist';
import { endWrittenRound } from '@/app/mock/_writing/end-written-round';
import { notesOf, padEstimates, padKey } from '@/app/mock/_writing/pad-notes';
import { startBehavioural, startDesign } from '@/app/mock/_writing/start-written-round';
import { writtenMarkdown } from '@/app/mock/_writing/written-markdown';
import { designPrompts } from '@/problems/rounds/design-prompts';
import type { DesignPrompt } from '@/problems/rounds/schema';
import { memoryStorage } from './memory-storage';

const MINUTE = 60_000;
const design = designPrompts[0] as DesignPrompt;

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

it('a round of writing survives its page, and its end keeps text, pad and time', async () => {
  const id = await startDesign(design, 45);
  const first = await opened();
  first.session.record({ kind: 'opened', slug: 'requirements', atMs: 0 });
  first.session.setNotes('requirements', 'twenty videos');
  first.session.setNotes(padKey('traffic', 'users'), '40M');
  first.pass(7 * MINUTE);
  first.session.save();
  killed();

  const second = await opened();
  expect(second.session.elapsed()).toBe(7 * MINUTE);
  expect(second.session.notes()).toMatchObject({ requirements: 'twenty videos' });
  second.pass(60 * MINUTE);
  second.session.stop();
  await endWrittenRound(id, 'time');
  expect(await current()).toMatchObject({
    endedBy: 'time',
    elapsedMs: 45 * MINUTE,
    notes: { requirements: 'twenty videos', 'pad traffic users': '40M' },
  });
  await endWrittenRound(id, 'person'); // another tab was later
  expect((await current()).endedBy).toBe('time');
});

it('leadership prompts come with the round, so that the same seed asks two people the same', async () => {
  await startBehavioural(3, 15, 7);
  await startBehavioural(3, 15, 7);
  const [a, b] = await readWrittenRounds();
  expect(a?.sections).toHaveLength(3);
  expect(a?.sections).toEqual(b?.sections);
  expect(Section.array().safeParse(a?.sections).success).toBe(true);
});

it('the report counts what is ticked, and as Markdown holds text, points and estimates', async () => {
  await startDesign(design, 45);
  const { points } = checklistOf(await current(), 'data');
  const round: WrittenRound = {
    ...(await current()),
    events: [{ kind: 'opened', slug: 'data', atMs: 0 }],
    elapsedMs: 2 * MINUTE,
    notes: { data: 'Log impressions.', ...notesOf({ traffic: { users: 1_000_000, actions: 8.64, peakFactor: 3 } }) },
    ticked: [tickOf('data', points[0] as string), 'data: a point of an older build'],
  };
  expect(coveredBy(round).covered).toBe(1);
  expect(padEstimates(round.notes).map(({ calculator }) => calculator.id)).toEqual(['traffic']);
  const markdown = writtenMarkdown(round);
  for (const part of [
    '# Recommendation feed, ',
    '2 min of 45 min. 1 of ',
    'Log impressions.',
    `- [x] ${points[0]}`,
    `- [ ] ${points[1]}`,
    'Traffic from: Active users 1,000,000 a day; Actions by a user 8.64 a day; Peak factor 3 × the average',
    'Traffic, peak: 300 requests/s (average × peak factor)',
  ]) {
    expect(markdown).toContain(part);
  }
  expect(WrittenRound.parse(JSON.parse(JSON.stringify(round)))).toEqual(round);
});

it('stories are kept, changed, deleted, and come back as they were', async () => {
  const story: Story = {
    id: newId(),
    createdAt: 1,
    changedAt: 1,
    title: 'Two teams',
    situation: '',
    task: '',
    action: '',
    result: '',
    prompts: ['hard-feedback'],
  };
  await addStory(story);
  await changeStory(story.id, { result: '30 % faster' });
  killed();
  const [kept] = await readStories();
  expect(kept).toEqual({ ...story, result: '30 % faster', changedAt: expect.any(Number) });
  await removeStory(story.id);
  expect(await readStories()).toEqual([]);
  await changeStory(story.id, { title: 'typed in another tab' });
  expect(await readStories()).toEqual([]);
  await restoreStory(kept as Story);
  expect(await readStories()).toEqual([{ ...kept, changedAt: expect.any(Number) }]);
});

it('a story that storage does not take stays in this tab, and goes in with its next change', async () => {
  const story: Story = {
    id: newId(),
    createdAt: 1,
    changedAt: 1,
    title: 'Full disk',
    situation: '',
    task: '',
    action: '',
    result: '',
    prompts: [],
  };
  const failing = vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await addStory(story)).toMatchObject({ kind: 'quota' });
  expect(await readStories()).toEqual([story]);
  failing.mockRestore();
  await changeStory(story.id, { task: 'mine' });
  forgetMemory();
  expect(await readStories()).toEqual([{ ...story, task: 'mine', changedAt: expect.any(Number) }]);
});

it('a database of before keeps what it has', async () => {
  const old = new Dexie('greenroom');
  old.version(2).stores({ settings: 'key', rounds: 'id, startedAt' });
  await old.table('settings').put({ key: 'vim', value: true });
  old.close();
  await startDesign(design, 30);
  expect(await database()?.settings.toArray()).toEqual([{ key: 'vim', value: true }]);
  expect(await readWrittenRounds()).toHaveLength(1);
});

/** A page of its own: its monotonic clock begins anywhere. */
async function opened() {
  let reading = 1234;
  const session = createRoundSession(
    await current(),
    () => reading,
    () => undefined,
    changeWrittenRound,
  );
  session.resume();
  return {
    session,
    pass(ms: number) {
      reading += ms;
    },
  };
}

function killed(): void {
  closeDatabase();
  forgetMemory();
}

async function current(): Promise<WrittenRound> {
  return (await readWrittenRounds())[0] as WrittenRound;
}
