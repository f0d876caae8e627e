// Export and import against the database. An import is one transaction: all of it is written, or nothing.
import Dexie from 'dexie';
import { database, type GreenroomDatabase, read, storageState } from './database';
import { deleteDeviceRow, type LastImport, readDeviceRow, writeDeviceRow } from './device-rows';
import { type ExportedData, noData, writeExport } from './export-file';
import { useMemory } from './memory';
import { type Changes, countOf, draftKey, followedDrafts, type Here, hasSameContent, mergeIn } from './merge';
import { isSameNote, Note } from './note';
import { parseRows } from './parse-rows';
import { Draft, LogEvent, SettingRow, Settings, Submission } from './records';
import { Round } from './round';
import { rowsOf } from './settings';
import { describeStorageError } from './storage-error';

/** Everything, with what only this tab holds; records that do not parse stay where they are. */
export async function readEverything(): Promise<ExportedData> {
  const memory = useMemory.getState();
  const stored = await read(readStored, noData());
  return {
    submissions: byKey([...stored.submissions, ...memory.submissions], ({ id }) => id),
    events: byKey([...stored.events, ...memory.events], ({ id }) => id),
    drafts: byKey([...stored.drafts, ...memory.drafts.map(({ draft }) => draft)], ({ slug, attempt }) => `${slug} ${attempt}`),
    settings: byKey([...stored.settings, ...rowsOf(memory.settings)], ({ key }) => key),
    rounds: byKey([...stored.rounds, ...memory.rounds], ({ id }) => id).filter(({ endedAt }) => endedAt !== undefined),
    notes: byKey([...stored.notes, ...memory.notes], ({ slug }) => slug),
  };
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
export async function applyImport(file: ExportedData): Promise<{ changes: Changes } | { complaint: string }> {
  const available = database();
  if (!available) return { complaint: `${blockedReason()} Nothing was imported.` };
  try {
    return { changes: await inOneTransaction(available, async () => addTo(available, file)) };
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
    await inOneTransaction(available, async () => {
      const here = await readHere(available);
      const { replaced, others } = followedDrafts(here.drafts, file.drafts, known);
      const taken = new Map(replaced.map((draft) => [draftKey(draft), draft]));
      const drafts = here.drafts.map((draft) => taken.get(draftKey(draft)) ?? draft); // what they replaced may come back under another number
      await available.drafts.bulkPut(replaced);
      await write(available, mergeIn({ ...here, drafts }, { ...file, drafts: others }).added);
    });
    return undefined;
  } catch (error) {
    return `${firstSentence(describeStorageError(error).message)} The folder's log was not read.`;
  }
}

export function readLastImport(): Promise<LastImport | undefined> {
  return readDeviceRow('device-last-import');
}

/** Takes the last import back. A draft, setting, round or note that was changed after it stays. */
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

async function addTo(available: GreenroomDatabase, file: ExportedData): Promise<Changes> {
  const here = await readHere(available); // again: since the preview another tab may have added to it
  const changes = mergeIn(here, file);
  if (countOf(changes.added) === 0) return changes; // what the import before it added can still be undone
  await write(available, changes.added);
  const { submissions, events, drafts, settings, rounds, notes } = changes.added;
  await writeDeviceRow(available, 'device-last-import', {
    at: Date.now(),
    submissionIds: submissions.map(({ id }) => id),
    eventIds: events.map(({ id }) => id),
    drafts,
    settings: withBefore(settings, here.settings, ({ key }) => key),
    rounds: withBefore(rounds, here.rounds, ({ id }) => id),
    notes: withBefore(notes, here.notes, ({ slug }) => slug),
  });
  return changes;
}

async function write(available: GreenroomDatabase, { submissions, events, drafts, settings, rounds, notes }: ExportedData): Promise<void> {
  await available.submissions.bulkAdd(submissions);
  await available.events.bulkAdd(events);
  await available.drafts.bulkAdd(drafts);
  await available.settings.bulkPut(settings);
  await available.rounds.bulkPut(rounds);
  await available.notes.bulkPut(notes);
}

async function removeFrom(available: GreenroomDatabase, last: LastImport): Promise<void> {
  await available.submissions.bulkDelete(last.submissionIds);
  await available.events.bulkDelete(last.eventIds);
  const drafts = await available.drafts.bulkGet(last.drafts.map(({ slug, attempt }) => [slug, attempt]));
  const unchanged = last.drafts.filter((draft, i) => {
    const now = Draft.safeParse(drafts[i]);
    return now.success && hasSameContent(now.data, draft);
  });
  await available.drafts.bulkDelete(unchanged.map(({ slug, attempt }) => [slug, attempt]));
  for (const { after, before } of last.settings) {
    const now = SettingRow.safeParse(await available.settings.get(after.key));
    if (!now.success || now.data.changedAt !== after.changedAt) continue;
    if (before) await available.settings.put(before);
    else await available.settings.delete(after.key);
  }
  for (const { after, before } of last.rounds) {
    const now = Round.safeParse(await available.rounds.get(after.id));
    if (!now.success || JSON.stringify(now.data) !== JSON.stringify(after)) continue;
    if (before) await available.rounds.put(before);
    else await available.rounds.delete(after.id);
  }
  for (const { after, before } of last.notes) {
    const now = Note.safeParse(await available.notes.get(after.slug));
    if (!now.success || !isSameNote(now.data, after)) continue;
    if (before) await available.notes.put(before);
    else await available.notes.delete(after.slug);
  }
  await deleteDeviceRow(available, 'device-last-import');
}

function withBefore<Row>(added: Row[], here: Row[], keyOf: (row: Row) => string): { after: Row; before: Row | undefined }[] {
  const byKey = new Map(here.map((row) => [keyOf(row), row]));
  return added.map((after) => ({ after, before: byKey.get(keyOf(after)) }));
}

/** @param work an async function: Dexie keeps the transaction alive over the awaits of those only */
function inOneTransaction<T>(available: GreenroomDatabase, work: () => Promise<T>): PromiseLike<T> {
  const { submissions, events, drafts, settings, rounds, notes } = available;
  return available.transaction('rw', [submissions, events, drafts, settings, rounds, notes], work);
}

async function readStored(available: GreenroomDatabase): Promise<ExportedData> {
  return {
    submissions: parseRows('submission', Submission, await available.submissions.toArray()),
    events: parseRows('event', LogEvent, await available.events.toArray()),
    drafts: parseRows('draft', Draft, await available.drafts.toArray()),
    settings: await readSettingRows(available),
    rounds: parseRows('round', Round, await available.rounds.toArray()),
    notes: parseRows('note', Note, await available.notes.toArray()),
  };
}

const nothingHere: Here = {
  submissionIds: new Set(),
  eventIds: new Set(),
  drafts: [],
  draftKeys: [],
  settings: [],
  rounds: [],
  notes: [],
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
    drafts: parseRows('draft', Draft, await available.drafts.toArray()),
    draftKeys: await available.drafts.toCollection().primaryKeys(),
    settings: await readSettingRows(available),
    rounds: parseRows('round', Round, await available.rounds.toArray()),
    notes: parseRows('note', Note, await available.notes.toArray()),
    acceptedAttempts,
  };
}

/** The settings that this build knows; a row of an earlier build has no date, and counts as the oldest. */
async function readSettingRows(available: GreenroomDatabase): Promise<SettingRow[]> {
  const rows = (await available.settings.toArray()).filter((row) => Object.hasOwn(Settings.shape, Object(row).key));
  return parseRows(
    'setting',
    SettingRow,
    rows.map((row) => ({ changedAt: 0, ...Object(row) })),
  );
}

function byKey<Row>(rows: Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function blockedReason(): string {
  const storage = storageState();
  return storage.state === 'memory-only' ? storage.reason : 'This browser offers no storage.';
}

function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('. ') + 1) || text;
}
