import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderNote } from '@/app/_notes/render-note';
import { excerptOf, foundNotes } from '@/app/_notes/search-notes';
import { closeDatabase, database } from '@/app/_store/database';
import { forgetMemory, useMemory } from '@/app/_store/memory';
import { edited, isSameNote, mergeNotes, type Note, otherVersions, settled, shownVersion } from '@/app/_store/note';
import { readNotes, saveNote, settleNote } from '@/app/_store/notes';
import { forAll } from './for-all';
import { memoryStorage } from './memory-storage';

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

describe('merging two states of a note', () => {
  it('is the same in any order, grouping and number of times', () =>
    forAll((edits) => {
      const [a, b, c] = statesAfter(edits);
      const abc = mergeNotes(mergeNotes(a, b), c);
      expect(isSameNote(mergeNotes(a, b), mergeNotes(b, a))).toBe(true);
      expect(isSameNote(abc, mergeNotes(a, mergeNotes(b, c)))).toBe(true);
      expect(mergeNotes(abc, b)).toEqual(abc);
    }, edits()));

  it('keeps the last text of every device, unless somebody who had seen it wrote another', () =>
    forAll((edits) => {
      const states = statesAfter(edits);
      const merged = states.reduce(mergeNotes);
      for (const version of states.flatMap(({ versions }) => versions)) {
        const isThere = merged.versions.some(({ text }) => text === version.text);
        const isReplaced = merged.versions.some(({ seen }) => Object.entries(version.seen).every(([d, n]) => (seen[d] ?? 0) >= n));
        expect(isThere || isReplaced).toBe(true);
      }
    }, edits()));

  it('takes the later text of one line of edits, whatever the clocks say', () => {
    const first = edited(none, undefined, 'first', by('a', 500));
    const second = edited(first, shownVersion(first), 'second', by('b', 3));
    expect(textsOf(mergeNotes(first, second))).toEqual(['second']);
    expect(textsOf(mergeNotes(second, first))).toEqual(['second']);
  });

  it('keeps both of two that were written at once, the later one on show, until one text is chosen', () => {
    const both = mergeNotes(edited(none, undefined, 'a', by('a', 1)), edited(none, undefined, 'b', by('b', 2)));
    expect([shownVersion(both)?.text, otherVersions(both).map(({ text }) => text)]).toEqual(['b', ['a']]);
    const chosen = settled(both, 'a and b', by('a', 3));
    expect(textsOf(mergeNotes(both, chosen))).toEqual(['a and b']);
  });

  it('has no other text to show where both wrote the same', () => {
    const both = mergeNotes(edited(none, undefined, 'x', by('a', 1)), edited(none, undefined, 'x', by('b', 2)));
    expect(otherVersions(both)).toEqual([]);
  });
});

describe('saving', () => {
  it('keeps a note, and an edit replaces it', async () => {
    const { note } = await saveNote('two-sum', 'first', undefined);
    await saveNote('two-sum', 'second', shownVersion(note));
    expect((await readNotes()).map(textsOf)).toEqual([['second']]);
  });

  it('keeps both texts of two tabs that went on from the same one', async () => {
    const { note } = await saveNote('two-sum', 'first', undefined);
    await Promise.all(['left', 'right'].map((text) => saveNote('two-sum', text, shownVersion(note))));
    const [both] = await readNotes();
    expect(textsOf(both as Note).sort()).toEqual(['left', 'right']);
    await settleNote('two-sum', 'left and right');
    expect((await readNotes()).map(textsOf)).toEqual([['left and right']]);
  });

  it('holds the note in the tab when storage is full, and stores it with the next edit', async () => {
    const notes = database()?.notes as NonNullable<ReturnType<typeof database>>['notes'];
    const full = vi.spyOn(notes, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const held = await saveNote('two-sum', 'held', undefined);
    expect(held.error?.kind).toBe('quota');
    expect((await readNotes()).map(textsOf)).toEqual([['held']]);
    full.mockRestore();
    await saveNote('two-sum', 'held, and more', shownVersion(held.note));
    expect(useMemory.getState().notes).toEqual([]);
    expect((await readNotes()).map(textsOf)).toEqual([['held, and more']]);
  });

  it('leaves a stored note that is unreadable as it is', async () => {
    await database()?.notes.put({ slug: 'two-sum', versions: 'x' });
    expect((await saveNote('two-sum', 'mine', undefined)).error).toBeDefined();
    expect(await database()?.notes.get('two-sum')).toEqual({ slug: 'two-sum', versions: 'x' });
    expect((await readNotes()).map(textsOf)).toEqual([['mine']]);
  });
});

describe('rendering', () => {
  it('knows Markdown and mathematics', () => {
    const html = renderNote('# Idea\n\n- a **map** in $O(n)$\n\n| a | b |\n| - | - |\n| 1 | 2 |');
    expect(html).toMatch(/<h1>Idea<\/h1>/);
    expect(html).toContain('<strong>map</strong>');
    expect(html).toContain('<math');
    expect(html).toContain('<td>1</td>');
  });

  const attacks: [what: string, markdown: string][] = [
    ['a script', 'x <script>alert(1)</script>'],
    ['an image that reports', '![x](https://example.org/x.png) <img src=x onerror=alert(1)>'],
    ['a link that runs', '[x](javascript:alert(1)) [y](data:text/html,x) <a href="javascript:alert(1)">z</a>'],
    ['a style', '<style>*{display:none}</style> <p style="position:fixed">x</p>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    [
      'KaTeX that links',
      '$\\href{javascript:alert(1)}{x}$ $\\includegraphics{https://example.org/x.png}$ $\\htmlStyle{position:fixed}{x}$',
    ],
  ];
  it.each(attacks)('%s does nothing', (_what, markdown) => {
    const html = renderNote(markdown);
    expect(html).not.toMatch(/<(script|img|style|iframe|form)\b/);
    expect(html).not.toMatch(/(href|src)="(?!https?:)|<[^>]*(\son\w+=|position:fixed)/);
  });

  it('of any text gives no element that acts', () =>
    forAll(
      (text) => expect(renderNote(text)).not.toMatch(/<(script|img|style|iframe|form|object|embed)\b|<[^>]*\son\w+=/),
      fc.string({ unit: 'binary' }),
    ));

  it('shows a malformed formula in place of failing', () => expect(renderNote('$\\frac{$')).toContain('katex-error'));
});

describe('searching', () => {
  it('finds every word, in the text or the title, and shows the line around the first', async () => {
    await saveNote('two-sum', `${'x '.repeat(60)}remember the COMPLEMENT in a map`, undefined);
    await saveNote('3sum', 'sort first', undefined);
    const [found, ...others] = await search('sum complement');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ slug: 'two-sum', title: 'Two Sum' });
    expect(excerptOf(found?.body ?? '', 'sum complement')).toMatch(/^….*COMPLEMENT in a map$/);
    expect(await search('nowhere')).toEqual([]);
    expect((await search('')).map(({ slug }) => slug)).toEqual(['3sum', 'two-sum']);
  });

  it('leaves out a note that was emptied', async () => {
    const { note } = await saveNote('two-sum', 'x', undefined);
    await saveNote('two-sum', ' ', shownVersion(note));
    expect(await search('')).toEqual([]);
  });

  it('has an excerpt of one short line', () =>
    forAll((body, text) => expect(excerptOf(body, text)).toMatch(/^[^\n]{0,82}$/), fc.string(), fc.string()));
});

async function search(text: string) {
  const titles = new Map(Object.entries({ 'two-sum': 'Two Sum', '3sum': '3Sum' }));
  return foundNotes(await readNotes(), titles, text);
}

const none: Note = { slug: 'two-sum', versions: [] };
let once = 0;

function by(device: string, at: number) {
  return { device, once: `once-${++once}`, at };
}

function textsOf({ versions }: Note): string[] {
  return versions.map(({ text }) => text);
}

type Edit = { device: number; text: string; at: number; meets: number };

function edits(): fc.Arbitrary<Edit[]> {
  const device = fc.integer({ min: 0, max: 2 });
  return fc.array(fc.record({ device, text: fc.constantFrom('p', 'q', 'r', 's'), at: fc.integer({ min: 0, max: 9 }), meets: device }), {
    maxLength: 9,
  });
}

/** Three devices edit in turn, each having met another before. */
function statesAfter(edits: Edit[]): [Note, Note, Note] {
  const states: [Note, Note, Note] = [none, none, none];
  for (const { device, text, at, meets } of edits) {
    const met = mergeNotes(states[device] as Note, states[meets] as Note);
    states[device] = edited(met, shownVersion(met), text, by(`device ${device}`, at));
  }
  return states;
}
