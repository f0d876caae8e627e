import { liveQuery } from 'dexie';
import { create } from 'zustand';
import { applyAppearance, rememberedAppearance } from './appearance';
import { database, read } from './database';
import { reportCorrupt, useMemory } from './memory';
import { Settings } from './settings-record';
import { describeStorageError, type StorageError } from './storage-error';

/** One row a setting, so that two tabs changing different ones do not undo each other. */
interface SettingRow {
  key: string;
  value: unknown;
}

const useCurrent = create<{ settings: Settings; loaded: boolean }>()(() => ({ settings: Settings.parse({}), loaded: false }));
let following = false;

/** The settings, live across tabs. Until they are read: the defaults, with the theme and hideFacts of the last visit. */
export function useSettings(): Settings {
  return useCurrent(({ settings }) => settings);
}

/** Whether `useSettings` has been read from storage. */
export function useSettingsLoaded(): boolean {
  return useCurrent(({ loaded }) => loaded);
}

/** Changes some settings at once, here and in other tabs; with an error they last as long as this tab. */
export async function updateSettings(changed: Partial<Settings>): Promise<StorageError | undefined> {
  useMemory.setState(({ settings }) => ({ settings: { ...settings, ...changed } }));
  show({ ...useCurrent.getState().settings, ...changed }, true);
  const available = database();
  if (!available) return undefined;
  try {
    await available.settings.bulkPut(Object.entries(changed).map(([key, value]): SettingRow => ({ key, value })));
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
  show({ ...useCurrent.getState().settings, ...rememberedAppearance() }, false);
  liveQuery(readSettings).subscribe((settings) => show({ ...settings, ...useMemory.getState().settings }, true));
}

/** What is stored, over the defaults. A value that does not parse is counted and its default stands. */
export async function readSettings(): Promise<Settings> {
  const rows = await read((available) => available.settings.toArray(), [] as unknown[]);
  if (!database()) return Settings.parse(rememberedAppearance());
  const known: Record<string, unknown> = {};
  for (const row of rows as SettingRow[]) {
    const schema = Settings.shape[row.key as keyof Settings];
    if (schema?.safeParse(row.value).success) known[row.key] = row.value;
    else if (schema) reportCorrupt(`setting ${row.key}`);
  }
  return Settings.parse(known);
}

function show(settings: Settings, loaded: boolean): void {
  useCurrent.setState({ settings, loaded });
  if (loaded) applyAppearance(settings);
}

function without(settings: Partial<Settings>, saved: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key, value]) => saved[key as keyof Settings] !== value));
}
