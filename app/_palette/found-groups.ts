import type { PaletteEntry } from './entries';
import { score } from './score';

export interface PaletteGroup {
  name: string;
  entries: PaletteEntry[];
}

const LEFT_OF_ALL = 8; // of a long group, before anything is typed
const MOST = 50;

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
    .map((entry) => ({ entry, fit: Math.max(...[entry.label, ...(entry.words ?? [])].map((name) => score(typed, name))) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
}
