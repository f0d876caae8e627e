import { type Note, shownVersion } from '../_store/note';

const AROUND = 40; // characters on either side of a match in an excerpt

/** Notes with every word of `text` in them or in their problem's title, by title; all of them for an empty text. */
export function foundNotes(
  notes: Note[],
  titles: ReadonlyMap<string, string>,
  text: string,
): { slug: string; title: string; body: string }[] {
  return notes
    .map((note) => ({ slug: note.slug, title: titles.get(note.slug) ?? note.slug, body: shownVersion(note)?.text ?? '' }))
    .filter(({ body }) => body.trim() !== '')
    .filter(({ title, body }) => hasWords(`${title}\n${body}`, text))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Whether each word of `typed` is somewhere in the text, as a part of a word too. */
export function hasWords(text: string, typed: string): boolean {
  const whole = text.toLowerCase();
  return wordsOf(typed).every((word) => whole.includes(word));
}

/** A line of a note, around the first of the words that is in it; its beginning when none is. */
export function excerptOf(body: string, text: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  const places = wordsOf(text).map((word) => line.toLowerCase().indexOf(word));
  const first = Math.min(...places.filter((place) => place >= 0), line.length);
  const from = first === line.length ? 0 : Math.max(0, first - AROUND);
  const to = Math.min(line.length, from + 2 * AROUND);
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
