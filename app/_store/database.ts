import Dexie, { type Table } from 'dexie';
import { type StorageState, useMemory } from './memory';
import { describeUnavailable } from './storage-error';

/** Rows are unknown until they are parsed: an older or broken build may have written them. */
export class GreenroomDatabase extends Dexie {
  declare submissions: Table<unknown, string>;
  declare events: Table<unknown, string>;
  declare drafts: Table<unknown, [string, number]>;
  declare settings: Table<unknown, string>;
  declare rounds: Table<unknown, string>;
  declare notes: Table<unknown, string>;
  declare linkedFolder: Table<unknown, string>;
  declare writtenRounds: Table<unknown, string>;
  declare stories: Table<unknown, string>;
  declare pickedQuestions: Table<unknown, string>;
  declare linkedServer: Table<unknown, string>;
  declare syncedRecords: Table<unknown, string>;

  constructor() {
    super('greenroom');
    // A change of the schema is a new version() below, never an edit of an old one: people's data stands on them.
    this.version(1).stores({
      submissions: 'id, submittedAt, [slug+submittedAt], [verdict.verdict+slug+attempt]',
      events: 'id, slug, at',
      drafts: '[slug+attempt]',
      settings: 'key',
    });
    this.version(2).stores({ rounds: 'id, startedAt' });
    // Figures are read from keys alone; version 2 is the table of rounds.
    this.version(3).stores({
      submissions: 'id, submittedAt, [slug+submittedAt], [verdict.verdict+slug+attempt], [verdict.verdict+slug+submittedAt]',
      events: 'id, slug, at, [kind+slug+at]',
    });
    // Rounds of writing, stories in STAR form, questions for the interviewers.
    this.version(4).stores({ writtenRounds: 'id', stories: 'id', pickedQuestions: 'id' });
    this.version(7).stores({ notes: 'slug', linkedFolder: 'key' });
    // The server that this device syncs with, and how each record stood there.
    this.version(8).stores({ linkedServer: 'key', syncedRecords: 'id' });
  }
}

let opened: GreenroomDatabase | undefined;

/** The database, opened on the first call; nothing on the server and when storage cannot be used. */
export function database(): GreenroomDatabase | undefined {
  if (storageState().state === 'memory-only' || typeof window === 'undefined') return undefined;
  if (opened) return opened;
  opened = new GreenroomDatabase();
  opened.open().catch(storageFailed);
  return opened;
}

/** Reads; when storage fails, the answer is `otherwise` and the state says why. */
export async function read<T>(query: (database: GreenroomDatabase) => PromiseLike<T>, otherwise: T): Promise<T> {
  const available = database();
  if (!available) return otherwise;
  try {
    return await query(available);
  } catch (error) {
    storageFailed(error);
    return otherwise;
  }
}

export function storageState(): StorageState {
  return useMemory.getState().storage;
}

export function useStorageState(): StorageState {
  return useMemory((memory) => memory.storage);
}

/** For tests: closes the database and forgets it, as a closed tab does. */
export function closeDatabase(): void {
  opened?.close({ disableAutoOpen: true });
  opened = undefined;
}

function storageFailed(error: unknown): void {
  if (storageState().state === 'memory-only') return;
  useMemory.setState({ storage: { state: 'memory-only', reason: describeUnavailable(error) } });
}
