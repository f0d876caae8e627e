import { useEffect, useMemo, useState } from 'react';
import cardNames from '@/problems/generated/card-names.json';
import index from '@/problems/generated/index.json';
import { pages } from '../_components/pages';
import { themeNames } from '../_components/theme-switch';
import { foundNotes } from '../_notes/search-notes';
import type { Note } from '../_store/note';
import { readNotes } from '../_store/notes';
import type { Settings } from '../_store/records';
import { updateSettings } from '../_store/settings';
import { exportData } from '../progress/_data/export-data';
import { type PaletteEntry, useEntries } from './entries';
import type { PaletteGroup } from './found-groups';
import { readRecentSlugs } from './recent';
import { useGoTo } from './use-go-to';

const ACTIONS = 'Actions';

/** All that can be gone to or done from here: recent problems, what this page adds, pages, actions, all problems, cards, notes. */
export function usePaletteGroups(isOpen: boolean): PaletteGroup[] {
  const goTo = useGoTo();
  const { lists } = useEntries();
  const [recent, setRecent] = useState<string[]>([]);
  const [written, setWritten] = useState<Note[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    void readRecentSlugs().then(setRecent);
    void readNotes().then(setWritten);
  }, [isOpen]);

  const problems = useMemo(() => index.map(({ slug, title }) => problemEntry(slug, title, () => goTo(`/problems/${slug}`))), [goTo]);
  const cards = useMemo(() => cardNames.map(({ id, title }) => cardEntry(id, title, () => goTo('/cheatsheet', id))), [goTo]);
  const notes = useMemo(
    () => foundNotes(written, titles, '').map(({ slug, title, body }) => noteEntry(slug, title, body, () => goToNote(goTo, slug))),
    [written, goTo],
  );
  return useMemo(() => {
    const added = lists.flat();
    const names = [...new Set(added.map(({ group }) => group))].filter((name) => name !== ACTIONS);
    const of = (name: string) => added.filter(({ group }) => group === name);
    const isRecent = ({ id }: PaletteEntry) => recent.includes(slugOf(id));
    return [
      { name: 'Recent', entries: problems.filter(isRecent).sort((a, b) => recent.indexOf(slugOf(a.id)) - recent.indexOf(slugOf(b.id))) },
      ...names.map((name) => ({ name, entries: of(name) })),
      {
        name: 'Pages',
        entries: [{ id: 'home', name: 'Today', href: '/' }, ...pages].map(({ id, name, href }) => pageEntry(id, name, () => goTo(href))),
      },
      { name: ACTIONS, entries: [...of(ACTIONS), ...themeEntries, exportEntry] },
      { name: 'Problems', entries: problems.filter((entry) => !isRecent(entry)) },
      { name: 'Cards of the cheatsheet', entries: cards },
      { name: 'Notes', entries: notes },
    ].filter(({ entries }) => entries.length > 0);
  }, [lists, recent, problems, cards, notes, goTo]);
}

const titles = new Map(index.map(({ slug, title }) => [slug, title]));

function problemEntry(slug: string, title: string, act: () => void): PaletteEntry {
  return { id: `problem.${slug}`, group: 'Problems', label: title, words: [slug], act };
}

function cardEntry(id: string, title: string, act: () => void): PaletteEntry {
  return { id: `card.${id}`, group: 'Cards of the cheatsheet', label: title, words: [id], act };
}

function noteEntry(slug: string, title: string, text: string, act: () => void): PaletteEntry {
  return { id: `note.${slug}`, group: 'Notes', label: title, text, act };
}

/** A note of a problem that is no longer there stands on the page of all notes. */
function goToNote(goTo: (path: string, place?: string) => void, slug: string): void {
  if (titles.has(slug)) goTo(`/problems/${slug}`, 'notes');
  else goTo('/notes');
}

function slugOf(id: string): string {
  return id.replace('problem.', '');
}

function pageEntry(id: string, label: string, act: () => void): PaletteEntry {
  return { id: `page.${id}`, group: 'Pages', label, act };
}

const themeEntries: PaletteEntry[] = Object.entries(themeNames).map(([theme, name]) => ({
  id: `theme.${theme}`,
  group: ACTIONS,
  label: `Theme: ${name}`,
  act: () => void updateSettings({ theme: theme as Settings['theme'] }),
}));

const exportEntry: PaletteEntry = {
  id: 'export',
  group: ACTIONS,
  label: 'Export data',
  words: ['backup', 'save', 'download'],
  act: () => void exportData(),
};
