// Export and import against the database. An import is one transaction: all of it is written, or nothing.
import Dexie, { type Table } from 'dexie';
import { partsOf } from '@/app/_lib/parts-of';
import { database, type GreenroomDatabase, read, storageState } from './database';
import { deleteDeviceRow, type LastImport, type Replaced, readDeviceRow, writeDeviceRow } from './device-rows';
import {
  draftKey,
  type ExportedData,
  exchangedTables,
  hasEnded,
  noData,
  ofEachTable,
  type RowOf,
  type StateName,
  stateNames,
  type TableName,
  tableNames,
} from './exchanged-tables';
import { type OnProgress, RECORDS_A_TURN, writeExport } from './export-file';
import { useMemory } from './memory';
import { type Changes, countOf, followedDrafts, type Here, hasSameContent, mergeIn } from './merge';
import { parseRows } from './parse-rows';
import { Draft, Settings } from './records';
import { rowsOf } from './settings';
import { describeStorageError, firstSentence } from './storage-error';

/** Everything, with what only this tab holds; records that do not parse stay where they are. */
export async function readEverything(): Promise<ExportedData> {
  const memory = useMemory.getState();
  const stored = await read((available) => readTables(available, tableNames), noData());
  const held: ExportedData = { ...memory, drafts: memory.drafts.map(({ draft }) => draft), settings: rowsOf(memory.settings) };
  const all = ofEachTable((name) => [...byKey(name, stored[name], held[name]).values()]);
  return { ...all, rounds: all.rounds.filter(hasEnded), writtenRounds: all.writtenRounds.filter(hasEnded) };
}

/** The file, and its name. */
export async function exportEverything(): Promise<{ file: Blob; name: string }> {
  const now = Date.now();
  const file = new Blob(writeExport(await readEverything(), now), { type: 'application/json' });
  const name = `greenroom-${new Date(now).toISOString().slice(0, 10)}.json`;
  return { file, name };
}

/** Notes when the last export was made. */
export async function noteBackup(): Promise<void> {
  await read((available) => writeDeviceRow(available, 'device-last-backup', Date.now()), undefined);
}

/** What an import would add now. */
export async function previewImport(file: ExportedData): Promise<Changes> {
  return mergeIn(await read(readHere, nothingHere), file);
}

/** @returns what was added, or why nothing was */
export async function applyImport(file: ExportedData, onProgress?: OnProgress): Promise<{ changes: Changes } | { complaint: string }> {
  const available = database();
  if (!available) return { complaint: `${blockedReason()} Nothing was imported.` };
  try {
    return { changes: await inOneTransaction(available, async () => addTo(available, file, onProgress)) };
  } catch (error) {
    return { complaint: `${firstSentence(describeStorageError(error).message)} Nothing was imported.` };
  }
}

/**
 * Adds what the log in a linked folder has; the last import can still be undone.
 * @param known drafts as they were when both sides were last the same
 * @returns why nothing was added, if so
 */
export async function mergeFolderLog(file: ExportedData, known: Record<string, string>): Promise<string | undefined> {
  const available = database();
  if (!available) return `${blockedReason()} The folder's log was not read.`;
  try {
    await inOneTransaction(available, async () => mergeFollowed(available, file, known));
    return undefined;
  } catch (error) {
    return `${firstSentence(describeStorageError(error).message)} The folder's log was not read.`;
  }
}

/**
 * Adds what a place has that is exchanged with again and again. To be called in `inOneTransaction`.
 * @param known drafts as they were when both sides were last the same
 * @returns how many records were written
 */
export async function mergeFollowed(available: GreenroomDatabase, file: ExportedData, known: Record<string, string>): Promise<number> {
  const here = await readHere(available);
  const { taken, others } = followedDrafts(here, file.drafts, known);
  const byNumber = new Map([...here.drafts, ...taken].map((draft) => [draftKey(draft), draft])); // what they replaced may come back under another number
  const draftKeys = [...here.draftKeys, ...taken.map(({ slug, attempt }): [string, number] => [slug, attempt])];
  const { added } = mergeIn({ ...here, draftKeys, drafts: [...byNumber.values()] }, { ...file, drafts: others });
  await available.drafts.bulkPut(taken);
  await write(available, added);
  return taken.length + countOf(added);
}

export function readLastImport(): Promise<LastImport | undefined> {
  return readDeviceRow('device-last-import');
}

/** Takes the last import back. What was changed after it stays. */
export async function undoImport(): Promise<{ complaint?: string }> {
  const available = database();
  const last = await readLastImport();
  if (!available || !last) return {};
  try {
    await inOneTransaction(available, async () => removeFrom(available, last));
    return {};
  } catch (error) {
    return { complaint: `${firstSentence(describeStorageError(error).message)} Nothing was undone.` };
  }
}

async function addTo(available: GreenroomDatabase, file: ExportedData, onProgress?: OnProgress): Promise<Changes> {
  const here = await readHere(available); // again: since the preview another tab may have added to it
  const changes = mergeIn(here, file);
  if (countOf(changes.added) === 0) return changes; // what the import before it added can still be undone
  await write(available, changes.added, onProgress);
  const { submissions, events, drafts } = changes.added;
  const replaced = (name: StateName) => [name, withBefore(name, changes.added, here)];
  await writeDeviceRow(available, 'device-last-import', {
    at: Date.now(),
    submissionIds: submissions.map(({ id }) => id),
    eventIds: events.map(({ id }) => id),
    drafts,
    ...(Object.fromEntries(stateNames.map(replaced)) as Pick<LastImport, StateName>),
  });
  return changes;
}

async function write(available: GreenroomDatabase, added: ExportedData, onProgress?: OnProgress): Promise<void> {
  const total = countOf(added);
  let done = 0;
  for (const name of tableNames) {
    const isState = (stateNames as string[]).includes(name);
    for (const rows of partsOf<unknown>(added[name], RECORDS_A_TURN)) {
      if (isState) await available[name].bulkPut(rows);
      else await (available[name] as Table<unknown>).bulkAdd(rows);
      done += rows.length;
      onProgress?.(done / total);
    }
  }
}

async function removeFrom(available: GreenroomDatabase, last: LastImport): Promise<void> {
  for (const ids of partsOf(last.submissionIds, RECORDS_A_TURN)) await available.submissions.bulkDelete(ids);
  for (const ids of partsOf(last.eventIds, RECORDS_A_TURN)) await available.events.bulkDelete(ids);
  const drafts = await available.drafts.bulkGet(last.drafts.map(({ slug, attempt }) => [slug, attempt]));
  const unchanged = last.drafts.filter((draft, i) => {
    const now = Draft.safeParse(drafts[i]);
    return now.success && hasSameContent(now.data, draft);
  });
  await available.drafts.bulkDelete(unchanged.map(({ slug, attempt }) => [slug, attempt]));
  for (const name of stateNames) await putBack(available[name], name, last[name]);
  await deleteDeviceRow(available, 'device-last-import');
}

async function putBack<Name extends StateName>(table: Table<unknown, string>, name: Name, rows: Replaced<RowOf<Name>>[]): Promise<void> {
  const { keyOf, schema } = exchangedTables[name];
  for (const { after, before } of rows) {
    const now = schema.safeParse(await table.get(keyOf(after)));
    if (!now.success || JSON.stringify(now.data) !== JSON.stringify(after)) continue;
    if (before) await table.put(before);
    else await table.delete(keyOf(after));
  }
}

function withBefore<Name extends StateName>(
  name: Name,
  added: Pick<ExportedData, Name>,
  here: Pick<ExportedData, Name>,
): Replaced<RowOf<Name>>[] {
  const { keyOf } = exchangedTables[name];
  const before = byKey(name, here[name]);
  return added[name].map((after) => ({ after, before: before.get(keyOf(after)) }));
}

/**
 * @param work an async function: Dexie keeps the transaction alive over the awaits of those only
 * @param others tables that it writes beside those of the log
 */
export function inOneTransaction<T>(available: GreenroomDatabase, work: () => Promise<T>, others: Table[] = []): PromiseLike<T> {
  const tables = tableNames.map((name) => available[name] as Table);
  return available.transaction('rw', [...tables, ...others], work);
}

const nothingHere: Here = {
  ...noData(),
  submissionIds: new Set(),
  eventIds: new Set(),
  draftKeys: [],
  acceptedAttempts: new Map(),
};

// Ids and index keys only, where they are enough: the log may be long.
async function readHere(available: GreenroomDatabase): Promise<Here> {
  const accepted = await available.submissions
    .where('[verdict.verdict+slug+attempt]')
    .between(['accepted', Dexie.minKey], ['accepted', Dexie.maxKey])
    .uniqueKeys();
  const acceptedAttempts = new Map<string, number>();
  for (const [, slug, attempt] of accepted as unknown as [string, string, number][]) acceptedAttempts.set(slug, attempt); // ascending
  return {
    submissionIds: new Set(await available.submissions.toCollection().primaryKeys()),
    eventIds: new Set(await available.events.toCollection().primaryKeys()),
    ...(await readTables(available, ['drafts', ...stateNames])),
    draftKeys: await available.drafts.toCollection().primaryKeys(),
    acceptedAttempts,
  };
}

/** Other tables are left empty. */
export async function readTables(available: GreenroomDatabase, names: TableName[]): Promise<ExportedData> {
  const stored = new Map<TableName, unknown[]>();
  for (const name of names) stored.set(name, await available[name].toArray());
  return ofEachTable((name) => {
    const { called, schema } = exchangedTables[name];
    const rows = stored.get(name) ?? [];
    return parseRows(called, schema, name === 'settings' ? knownSettings(rows) : rows);
  });
}

/** The settings that this build knows; a row of an earlier build has no date, and counts as the oldest. */
function knownSettings(rows: unknown[]): unknown[] {
  return rows.filter((row) => Object.hasOwn(Settings.shape, Object(row).key)).map((row) => ({ changedAt: 0, ...Object(row) }));
}

/** Of two with the same key the latter. */
function byKey<Name extends TableName>(name: Name, ...lists: RowOf<Name>[][]): Map<string, RowOf<Name>> {
  const { keyOf } = exchangedTables[name];
  return new Map(lists.flat().map((row) => [keyOf(row), row]));
}

function blockedReason(): string {
  const storage = storageState();
  return storage.state === 'memory-only' ? storage.reason : 'This browser offers no storage.';
}
