import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import index from '@/problems/generated/index.json';
import { pages } from '../_components/pages';
import { themeNames } from '../_components/theme-switch';
import type { Settings } from '../_store/records';
import { updateSettings } from '../_store/settings';
import { exportData } from '../progress/_data/export-data';
import { type PaletteEntry, useEntries } from './entries';
import { readRecentSlugs } from './recent';

const ACTIONS = 'Actions';

export interface PaletteGroup {
  name: string;
  entries: PaletteEntry[];
}

/** All that can be gone to or done from here: recent problems first, then what this page adds, pages, actions, all problems. */
export function usePaletteGroups(isOpen: boolean): PaletteGroup[] {
  const router = useRouter();
  const { lists } = useEntries();
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    if (isOpen) void readRecentSlugs().then(setRecent);
  }, [isOpen]);

  const problems = useMemo(
    () => index.map(({ slug, title }) => problemEntry(slug, title, () => router.push(`/problems/${slug}`))),
    [router],
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
        entries: [{ id: 'home', name: 'Today', href: '/' }, ...pages].map(({ id, name, href }) =>
          pageEntry(id, name, () => router.push(href)),
        ),
      },
      { name: ACTIONS, entries: [...of(ACTIONS), ...themeEntries, exportEntry] },
      { name: 'Problems', entries: problems.filter((entry) => !isRecent(entry)) },
    ].filter(({ entries }) => entries.length > 0);
  }, [lists, recent, problems, router]);
}

function problemEntry(slug: string, title: string, act: () => void): PaletteEntry {
  return { id: `problem.${slug}`, group: 'Problems', label: title, words: [slug], act };
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
