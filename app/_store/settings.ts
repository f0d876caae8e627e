import { liveQuery } from 'dexie';
import { create } from 'zustand';
import { applyAppearance, rememberedAppearance } from './appearance';
import { database, read } from './database';
import { reportCorrupt, useMemory } from './memory';
import type { SettingRow, Settings } from './records';
import { describeStorageError, type StorageError } from './storage-error';

const defaults: Settings = {
  theme: 'system',
  editor: 'monaco',
  vim: false,
  fontSize: 14,
  tabMovesFocus: false,
  screenReader: 'auto',
  hideFacts: false,
  interviewDate: '',
  hoursADay: 6,
  planStartedOn: '',
};

const useCurrent = create<Settings>()(() => defaults);
let following = false;

/** The settings, live across tabs. Until they are read: the defaults, with the theme and hideFacts of the last visit. */
export function useSettings(): Settings {
  return useCurrent();
}

/** Changes some settings at once, here and in other tabs; with an error they last as long as this tab. */
export async function updateSettings(changed: Partial<Settings>): Promise<StorageError | undefined> {
  useMemory.setState(({ settings }) => ({ settings: { ...settings, ...changed } }));
  show({ ...useCurrent.getState(), ...changed });
  const available = database();
  if (!available) return undefined;
  try {
    await available.transaction('rw', available.settings, async () => {
      const before = await available.settings.bulkGet(Object.keys(changed));
      await available.settings.bulkPut(laterThan(before, rowsOf(changed))); // two tabs changing different ones do not undo each other
    });
  } catch (cause) {
    return describeStorageError(cause);
  }
  useMemory.setState(({ settings }) => ({ settings: without(settings, changed) }));
  return undefined;
}

/** Begins to follow the stored settings; called once by the page's frame. Later calls do nothing. */
export function followSettings(): void {
  if (following) return;
  following = true;
  useCurrent.setState(rememberedAppearance());
  liveQuery(readRows).subscribe(async (rows) => {
    const stored = await parseSettings(rows);
    show({ ...defaults, ...stored, ...useMemory.getState().settings });
  });
}

/** What is stored; a value that does not parse is counted and left out. */
export async function readSettings(): Promise<Partial<Settings>> {
  return parseSettings(await readRows());
}

/** As they are stored, dated now. */
export function rowsOf(settings: Partial<Settings>): SettingRow[] {
  return Object.entries(settings).map(([key, value]) => ({ key, value, changedAt: Date.now() }));
}

/** A clock that was ahead once must not make its settings hold for ever. */
function laterThan(before: unknown[], rows: SettingRow[]): SettingRow[] {
  return rows.map((row, i) => {
    const { changedAt } = Object(before[i]) as Partial<SettingRow>;
    return typeof changedAt === 'number' && changedAt >= row.changedAt ? { ...row, changedAt: changedAt + 1 } : row;
  });
}

function readRows(): Promise<unknown[] | undefined> {
  return read<unknown[] | undefined>((available) => available.settings.toArray(), undefined);
}

async function parseSettings(rows: unknown[] | undefined): Promise<Partial<Settings>> {
  if (!rows) return rememberedAppearance();
  if (rows.length === 0) return {};
  const schemas = (await import('./records')).Settings.shape; // fetched only by those who have changed a setting
  const known: Record<string, unknown> = {};
  for (const { key, value } of rows as SettingRow[]) {
    const schema = schemas[key as keyof Settings];
    if (schema?.safeParse(value).success) known[key] = value;
    else if (schema) reportCorrupt(`setting ${key}`);
  }
  return known;
}

function show(settings: Settings): void {
  useCurrent.setState(settings);
  applyAppearance(settings);
}

function without(settings: Partial<Settings>, saved: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key, value]) => saved[key as keyof Settings] !== value));
}
