// A record of the log as a document of the server, and back. The id says which record it is, so two devices that send
// the same one meet at the same document.
import * as z from 'zod';
import { exchangedTables, hasEnded, type RowOf, type TableName, tableNames } from '@/app/_store/exchanged-tables';
import { parseRecord } from '@/app/_store/export-file';
import { draftContent } from '@/app/_store/merge';
import type { Draft } from '@/app/_store/records';
import type { NewDocument, StoredDocument } from './couch-server';

/** A change that older builds cannot read raises it. */
const FORMAT = 1;

const Head = z.object({ greenroom: z.int().min(1), record: z.unknown() });

/** A record whose table is known only here. */
export type TableRecord = { [Name in TableName]: { table: Name; row: RowOf<Name> } }[TableName];

/** Why a document was not read. */
export const Unread = z.enum(['damaged', 'newer']);
export type Unread = z.infer<typeof Unread>;

export interface RecordDocument extends NewDocument {
  greenroom: number;
  record: unknown;
}

export function idOf({ table, row }: TableRecord): string {
  return `${table}:${(exchangedTables[table].keyOf as (row: unknown) => string)(row)}`;
}

export function documentOf(record: TableRecord, rev: string | undefined): RecordDocument {
  return { _id: idOf(record), ...(rev && { _rev: rev }), greenroom: FORMAT, record: record.row };
}

/** Nothing about the document is trusted. */
export function recordIn(document: StoredDocument): TableRecord | Unread {
  const head = Head.safeParse(document);
  if (!head.success) return 'damaged';
  const table = tableNames.find((name) => document._id.startsWith(`${name}:`));
  if (head.data.greenroom > FORMAT || !table) return 'newer';
  const parsed = parseRecord(table, head.data.record);
  if (!parsed.success) return 'damaged';
  if (parsed.data === undefined) return 'newer'; // a setting that this build does not have
  const record = { table, row: parsed.data } as TableRecord;
  return idOf(record) === document._id ? record : 'damaged';
}

/** Equal where two states of a record count as the same. */
export function contentOf({ table, row }: TableRecord): string {
  switch (table) {
    case 'submissions':
    case 'events':
      return ''; // never changed
    case 'drafts':
      return draftContent(row as Draft);
    default:
      return JSON.stringify(row, inOrder);
  }
}

/** A running round stays where it runs. */
export function isSent({ table, row }: TableRecord): boolean {
  return table === 'rounds' || table === 'writtenRounds' ? hasEnded(row) : true;
}

/** For JSON.stringify: keys in order, since another device may have written them in another. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
