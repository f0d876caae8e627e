import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewCards } from '@/app/_lib/review-cards';
import { chosenCards, standingReviews } from '@/app/_review/entries';
import { closeDatabase, database } from '@/app/_store/database';
import { readEvents } from '@/app/_store/events';
import { applyImport, exportEverything } from '@/app/_store/exchange';
import { readExport } from '@/app/_store/export-file';
import { forgetMemory } from '@/app/_store/memory';
import { readPlanTicks } from '@/app/_store/plan-ticks';
import { addReview, chooseCards, readReviewEvents, undoReview } from '@/app/_store/reviews';
import { fileOfFace } from '@/app/review/_faces/card-face';
import { pitfallsOf, problemFaces } from '@/app/review/_faces/problem-faces';
import { sheetCardFaces } from '@/app/review/_faces/sheet-card-faces';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await newDevice();
});

describe('reviews in the log', () => {
  it('stand until they are taken back, and are kept either way', async () => {
    const first = await addReview({ card: 'problem:two-sum', how: 'explained', grade: 'good', explanation: 'a map' });
    const second = await addReview({ card: 'problem:two-sum', how: 'from-memory', grade: 'again' });
    expect(await undoReview(second.review)).toBeUndefined();
    const events = await readReviewEvents();
    expect(events).toHaveLength(3);
    expect([...standingReviews(events)]).toEqual([['problem:two-sum', [first.review]]]);
  });

  it('go to another device with the export, undone ones too', async () => {
    const { review } = await addReview({ card: 'card:attention', how: 'explained', grade: 'easy' });
    await undoReview(review);
    await chooseCards(['card:bm25', 'card:rope'], true);
    const before = await readReviewEvents();
    const file = await readExport((await exportEverything()).file);
    if ('problem' in file) throw new Error(file.problem.kind);
    await newDevice();
    await applyImport(file.data);
    await applyImport(file.data);
    expect(await readReviewEvents()).toEqual(before);
  });

  it('are no events of a problem, nor ticks of the plan', async () => {
    await addReview({ card: 'problem:review', how: 'explained', grade: 'easy' });
    expect(await readPlanTicks()).toEqual([]);
    expect(await readEvents('two-sum')).toEqual([]);
  });

  it('are left by a card that is taken out, also when a wrong clock had dated it ahead', async () => {
    const at = Date.now() + 9e10;
    await database()?.events.put({ id: 'a', slug: 'review', kind: 'card-chosen', card: 'card:bm25', chosen: true, at });
    await chooseCards(['card:bm25', 'card:rope'], false);
    expect([...chosenCards(await readReviewEvents())]).toEqual([]);
    await chooseCards(['card:rope'], true);
    expect([...chosenCards(await readReviewEvents())]).toEqual(['card:rope']);
  });

  it('leave out rows that are no reviews', async () => {
    const row = { id: 'a', slug: 'review', kind: 'reviewed', card: 'problem:two-sum', how: 'explained', grade: 'good', at: 1 };
    await database()?.events.bulkPut([
      row,
      { ...row, id: 'b', grade: 'superb' },
      { ...row, id: 'c', at: 'noon' },
      { id: 'e', slug: 'review', kind: 'card-chosen', card: 'card:bm25', chosen: 'yes', at: 1 },
      { id: 'd', slug: 'review' },
    ]);
    expect(await readReviewEvents()).toEqual([row]);
  });
});

describe('the face of a card of the cheatsheet', () => {
  it('has its question in front, and its text with formulas behind', async () => {
    const face = await sheetCardFaces().get('card:bm25')?.();
    expect(face?.question).toMatch(/^<p>/);
    expect(face?.answer).toHaveLength(1);
    expect(face?.answer[0]?.title).toBe('BM25');
    expect(face?.answer[0]?.html).toMatch(/class=.katex/);
  });

  it('is there for every card that can be in the reviews', () => {
    const faces = new Set([...problemFaces().keys(), ...sheetCardFaces().keys()]);
    expect(reviewCards.map(({ key }) => key).filter((key) => !faces.has(key))).toEqual([]);
  });
});

describe('the face of a problem', () => {
  it('has pattern, complexity and the pitfalls of the editorial', async () => {
    const face = await problemFaces().get('problem:two-sum')?.();
    expect(face?.answer.map(({ title }) => title)).toEqual(['Pattern', 'Complexity', 'Pitfalls']);
    expect(face?.answer[0]?.html).toMatch(/hash map/i);
    expect(face?.answer[1]?.html).toContain('O(n) time, O(n) space');
    expect(face?.answer[2]?.html).toContain('Returning the values');
    expect(face?.answer[2]?.html).not.toContain('How to recognise it');
    expect(face?.question).toContain('target');
  });

  it('lies in a file of its own', () => {
    const files = [...problemFaces().keys()].map(fileOfFace);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain('problem-two-sum.json');
  });

  it('is not made of an editorial without pitfalls', () => {
    expect(pitfallsOf('# A\n\n## Pitfalls\n- one\n- two\n\n## Next\nmore')).toBe('- one\n- two');
    expect(() => pitfallsOf('## Approaches\n')).toThrow(/## Pitfalls/);
  });
});

async function newDevice() {
  closeDatabase();
  await Dexie.delete('greenroom');
  forgetMemory();
}
