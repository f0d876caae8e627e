import { type Note, shownVersion } from '../_store/note';
import { readNotes } from '../_store/notes';

export interface FoundNote {
  slug: string;
  title: string;
  /** One line around the first place that matches. */
  excerpt: string;
}

const AROUND = 40; // characters on either side

/** Notes with every word of `text` in them or in their problem's title, by title; all of them for an empty text. */
export async function searchNotes(text: string): Promise<FoundNote[]> {
  const [notes, { listedProblems }] = await Promise.all([readNotes(), import('../_lib/listed-problems')]);
  const titles = new Map(listedProblems.map(({ slug, title }) => [slug, title]));
  return foundNotes(notes, titles, text).map(({ slug, title, body }) => ({ slug, title, excerpt: excerptOf(body, text) }));
}

/** The same search as a pure function, with the notes' whole texts. */
export function foundNotes(
  notes: Note[],
  titles: ReadonlyMap<string, string>,
  text: string,
): { slug: string; title: string; body: string }[] {
  const words = wordsOf(text);
  return notes
    .map((note) => ({ slug: note.slug, title: titles.get(note.slug) ?? note.slug, body: shownVersion(note)?.text ?? '' }))
    .filter(({ body }) => body.trim() !== '')
    .filter(({ title, body }) => words.every((word) => `${title}\n${body}`.toLowerCase().includes(word)))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

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
