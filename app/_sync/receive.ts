// From the server into the log. What was read, and how far, is written in one transaction with what it adds.

import { partsOf } from '@/app/_lib/parts-of';
import type { GreenroomDatabase } from '@/app/_store/database';
import { inOneTransaction, mergeFollowed } from '@/app/_store/exchange';
import { draftKey, type ExportedData, noData } from '@/app/_store/exchanged-tables';
import type { Draft } from '@/app/_store/records';
import type { Change, CouchServer } from './couch-server';
import { contentOf, idOf, recordIn, type TableRecord } from './documents';
import { SyncedRecord, type SyncState } from './sync-state';
import { storeSyncState } from './sync-store';

const CHANGES = 1_000; // asked for at once
const DOCUMENTS = 200;

interface Options {
  server: CouchServer;
  available: GreenroomDatabase;
  state: SyncState;
}

/** Everything that has changed there since the last time. */
export async function receive(options: Options): Promise<void> {
  for (;;) {
    const { changes, since } = await options.server.changesSince(options.state.since, CHANGES);
    if (changes.length > 0) await take(options, changes, since);
    if (changes.length < CHANGES) return;
  }
}

/** Documents that were not read before: this build may be newer, or somebody has mended them. */
export async function receiveAgain(options: Options): Promise<void> {
  const ids = Object.keys(options.state.unread);
  if (ids.length === 0) return;
  const there = new Set((await options.server.read(ids)).map(({ _id }) => _id));
  await take(
    options,
    ids.map((id) => ({ id, rev: '', isDeleted: !there.has(id) })),
    options.state.since,
  );
}

async function take({ server, available, state }: Options, changes: Change[], since: string): Promise<void> {
  const news = changes.filter(({ id }) => !/^(_|greenroom$)/.test(id)); // the server's own documents, and our mark
  const known = await knownOf(available, news);
  const isHere = await logRowsHere(available, news);
  const wanted = news.filter(({ id, rev, isDeleted }) => !isDeleted && !isHere.has(id) && (known.get(id)?.rev !== rev || rev === ''));
  const file = noData();
  const synced: SyncedRecord[] = news.filter(({ id }) => isHere.has(id) && !known.has(id)).map(({ id, rev }) => ({ id, rev, content: '' }));
  const drafts: Record<string, string> = {};
  const unread = { ...state.unread };
  for (const { id, isDeleted } of news) if (isDeleted || isHere.has(id)) delete unread[id];
  for (const ids of partsOf(
    wanted.map(({ id }) => id),
    DOCUMENTS,
  )) {
    for (const document of await server.read(ids)) {
      const record = recordIn(document);
      if (typeof record === 'string') {
        unread[document._id] = record;
        continue;
      }
      delete unread[document._id];
      const content = contentOf(record);
      addTo(file, record);
      synced.push({ id: idOf(record), rev: document._rev, content });
      const before = known.get(document._id);
      const base = before?.sending === content ? content : before?.content; // it was our own, whose answer was lost
      if (record.table === 'drafts' && base !== undefined) drafts[draftKey(record.row as Draft)] = base;
    }
  }
  const gone = news.filter(({ isDeleted }) => isDeleted).map(({ id }) => id);
  await inOneTransaction(available, async () => {
    const received = wanted.length > 0 ? await mergeFollowed(available, file, drafts) : 0;
    await available.syncedRecords.bulkDelete(gone); // what is here still is sent again
    await available.syncedRecords.bulkPut(synced);
    Object.assign(state, { since, unread, received: state.received + received });
    await storeSyncState(available, state);
  }, [available.syncedRecords, available.linkedServer]);
}

function addTo(file: ExportedData, { table, row }: TableRecord): void {
  (file[table] as unknown[]).push(row);
}

async function knownOf(available: GreenroomDatabase, changes: Change[]): Promise<Map<string, SyncedRecord>> {
  const rows = await available.syncedRecords.bulkGet(changes.map(({ id }) => id));
  return new Map(
    rows.flatMap((row) => {
      const parsed = SyncedRecord.safeParse(row);
      return parsed.success ? [[parsed.data.id, parsed.data] as const] : [];
    }),
  );
}

/** Of documents that never change, the ids of those whose record is here; they need not be read. */
async function logRowsHere(available: GreenroomDatabase, changes: Change[]): Promise<Set<string>> {
  const here = new Set<string>();
  for (const table of ['submissions', 'events'] as const) {
    const ids = changes.filter(({ id, isDeleted }) => id.startsWith(`${table}:`) && !isDeleted).map(({ id }) => id.slice(table.length + 1));
    const keys = await available[table].where('id').anyOf(ids).primaryKeys();
    for (const key of keys) here.add(`${table}:${key}`);
  }
  return here;
}
