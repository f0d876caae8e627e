// From the log to the server, in requests of a bounded size; after each one it is noted what the server has.

import { partsOf } from '@/app/_lib/parts-of';
import type { GreenroomDatabase } from '@/app/_store/database';
import { readTables } from '@/app/_store/exchange';
import { exchangedTables, stateNames } from '@/app/_store/exchanged-tables';
import { parseRows } from '@/app/_store/parse-rows';
import type { CouchServer, Written } from './couch-server';
import { contentOf, documentOf, idOf, isSent, type RecordDocument, type TableRecord } from './documents';
import { ServerError } from './server-error';
import { SyncedRecord, type SyncState } from './sync-state';
import { storeSyncState } from './sync-store';

const DOCUMENTS = 200; // in a request, at most
const CHARACTERS = 1_000_000;

interface Options {
  server: CouchServer;
  available: GreenroomDatabase;
  state: SyncState;
}

interface Sending {
  id: string;
  content: string;
  document: RecordDocument;
  before: SyncedRecord | undefined;
}

/** @returns whether the server has everything now; otherwise another device was faster, and its state is to be merged first */
export async function send(options: Options): Promise<boolean> {
  const isDone = await sendAll(options, await changedStates(options));
  for (const ids of partsOf(await newLogIds(options), DOCUMENTS)) await sendAll(options, await logRows(options, ids));
  return isDone;
}

/** Records that may change, and differ from what the server is known to have. */
async function changedStates({ available, state }: Options): Promise<Sending[]> {
  const here = await readTables(available, ['drafts', ...stateNames]);
  const records = (['drafts', ...stateNames] as const).flatMap((table) => here[table].map((row) => ({ table, row }) as TableRecord));
  const synced = await available.syncedRecords.bulkGet(records.map(idOf));
  return records.flatMap((record, i) => {
    const before = SyncedRecord.safeParse(synced[i]).data;
    const content = contentOf(record);
    const isKnown = before?.content === content && before.rev !== '';
    return isKnown || !isSent(record) || isLeft(state, idOf(record)) ? [] : [sendingOf(record, content, before)];
  });
}

/** Ids of documents of the log that the server is not known to have. */
async function newLogIds({ available, state }: Options): Promise<string[]> {
  const known = new Set(await available.syncedRecords.toCollection().primaryKeys());
  const ids: string[] = [];
  for (const table of ['submissions', 'events'] as const) {
    for (const key of await available[table].toCollection().primaryKeys()) ids.push(`${table}:${key}`);
  }
  return ids.filter((id) => !known.has(id) && !isLeft(state, id));
}

async function logRows({ available }: Options, ids: string[]): Promise<Sending[]> {
  const all: Sending[] = [];
  for (const table of ['submissions', 'events'] as const) {
    const keys = ids.filter((id) => id.startsWith(`${table}:`)).map((id) => id.slice(table.length + 1));
    const { called, schema } = exchangedTables[table];
    const rows = (await available[table].bulkGet(keys)).filter((row) => row !== undefined);
    for (const row of parseRows<unknown>(called, schema, rows)) all.push(sendingOf({ table, row } as TableRecord, '', undefined));
  }
  return all;
}

function sendingOf(record: TableRecord, content: string, before: SyncedRecord | undefined): Sending {
  return { id: idOf(record), content, document: documentOf(record, before?.rev), before };
}

function isLeft({ unread, refused }: SyncState, id: string): boolean {
  return Object.hasOwn(unread, id) || refused.includes(id);
}

/** @returns whether none of them met a conflict */
async function sendAll(options: Options, all: Sending[]): Promise<boolean> {
  let isDone = true;
  for (const part of inSizes(all)) if (!(await sendPart(options, part))) isDone = false;
  return isDone;
}

async function sendPart(options: Options, part: Sending[]): Promise<boolean> {
  const { server, available } = options;
  const changing = part.filter(({ content }) => content !== '');
  await available.syncedRecords.bulkPut(
    changing.map(({ id, content, before }) => ({ rev: '', content: '', ...before, id, sending: content })),
  );
  let written: Written[];
  try {
    written = await server.write(part.map(({ document }) => document));
  } catch (error) {
    if (!(error instanceof ServerError) || error.kind !== 'too-large') throw error;
    if (part.length > 1) {
      const half = Math.ceil(part.length / 2);
      const isFirstDone = await sendPart(options, part.slice(0, half));
      return (await sendPart(options, part.slice(half))) && isFirstDone;
    }
    written = ['refused'];
  }
  return note(options, part, written);
}

async function note({ available, state }: Options, part: Sending[], written: Written[]): Promise<boolean> {
  const synced: SyncedRecord[] = [];
  let isDone = true;
  for (const [i, { id, content }] of part.entries()) {
    const result = written[i] as Written;
    if (typeof result === 'object') {
      synced.push({ id, rev: result.rev, content });
      state.sent++;
    } else if (result === 'refused') {
      state.refused.push(id);
    } else if (/^(submissions|events):/.test(id)) {
      synced.push({ id, rev: '', content }); // it is there already, and never changes
    } else {
      isDone = false;
    }
  }
  await available.transaction('rw', available.syncedRecords, available.linkedServer, async () => {
    await available.syncedRecords.bulkPut(synced);
    await storeSyncState(available, state);
  });
  return isDone;
}

function inSizes(all: Sending[]): Sending[][] {
  const parts: Sending[][] = [];
  let room = 0;
  for (const sending of all) {
    const size = JSON.stringify(sending.document).length;
    const last = parts.at(-1);
    if (!last || size > room || last.length === DOCUMENTS) {
      parts.push([sending]);
      room = CHARACTERS;
    } else {
      last.push(sending);
    }
    room -= size;
  }
  return parts;
}
