import { hasWords } from '../_notes/search-notes';
import type { PaletteEntry } from './entries';
import { score } from './score';

export interface PaletteGroup {
  name: string;
  entries: PaletteEntry[];
}

const LEFT_OF_ALL = 8; // of a long group, before anything is typed
const MOST = 50;
const FIT_OF_TEXT = 0.1; // less than any name's

/** What fits what is typed, the best first, in groups of which that with the best entry comes first. */
export function foundGroups(groups: PaletteGroup[], typed: string): PaletteGroup[] {
  if (typed.trim() === '') return groups.map(({ name, entries }) => ({ name, entries: entries.slice(0, LEFT_OF_ALL) }));
  return groups
    .map(({ name, entries }) => ({ name, found: best(entries, typed) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => (b.found[0]?.fit ?? 0) - (a.found[0]?.fit ?? 0))
    .map(({ name, found }) => ({ name, entries: found.slice(0, MOST).map(({ entry }) => entry) }));
}

function best(entries: PaletteEntry[], typed: string) {
  return entries
    .map((entry) => ({ entry, fit: fitOf(entry, typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
}

function fitOf({ label, words = [], text }: PaletteEntry, typed: string): number {
  const ofName = Math.max(...[label, ...words].map((name) => score(typed, name)));
  return ofName === 0 && text !== undefined && hasWords(`${label}\n${text}`, typed) ? FIT_OF_TEXT : ofName;
}
