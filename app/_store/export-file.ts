// The file that "Export data" writes and "Import data" reads; README.md describes it. A change that older builds cannot
// read raises the version; what this build still reads is told by the schemas below.
import * as z from 'zod';
import { type ExportedData, exchangedTables, hasEnded, noData, type TableName, tableNames } from './exchanged-tables';
import { type SettingRow, Settings } from './records';

const FORMAT = 'greenroom-export';
// 2: events may be reviews; 3: rounds, written rounds, notes, stories, picked questions and what was solved elsewhere;
// 4: events may choose cards of the cheatsheet for the reviews, stories and picked questions may be removed ones
const VERSION = 4;
const MAX_BYTES = 256 * 2 ** 20; // some 150,000 submissions; much more does not fit into one string
export const RECORDS_A_TURN = 1_000; // parsed or written in one go; between two turns the page can paint

/** @param share of the work that is done, up to 1 */
export type OnProgress = (share: number) => void;

const Head = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });

const ended = { path: ['endedAt'], error: 'the round has not ended' };
const schemas: Record<TableName, z.ZodType> = {
  ...(Object.fromEntries(tableNames.map((name) => [name, exchangedTables[name].schema])) as Record<TableName, z.ZodType>),
  rounds: exchangedTables.rounds.schema.refine(hasEnded, ended),
  writtenRounds: exchangedTables.writtenRounds.schema.refine(hasEnded, ended),
};
/** The version since when a file must have the table, where that is not the first. */
const since: Partial<Record<TableName, number>> = { rounds: 3, notes: 3, writtenRounds: 3, stories: 3, pickedQuestions: 3 };

/** Why a file is not imported. Record numbers count from 1. */
export type FileProblem =
  | { kind: 'too-large'; bytes: number }
  | { kind: 'unreadable' }
  | { kind: 'not-json'; detail: string }
  | { kind: 'not-an-export' }
  | { kind: 'newer'; version: number }
  | { kind: 'missing'; table: TableName }
  | { kind: 'record'; table: TableName; number: number; path: string; detail: string };

/** The file in pieces, one record a line, so that no string has to hold all of it. */
export function writeExport(data: ExportedData, exportedAt: number): string[] {
  const head = `{"format":"${FORMAT}","version":${VERSION},"exportedAt":${exportedAt}`;
  const body = tableNames.flatMap((name) => [
    `,\n"${name}":[`,
    ...data[name].map((record, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(record)}`),
    ']',
  ]);
  return [head, ...body, '}\n'];
}

/** @param file as chosen by the person; nothing about it is trusted */
export async function readExport(file: Blob, onProgress?: OnProgress): Promise<{ data: ExportedData } | { problem: FileProblem }> {
  if (file.size > MAX_BYTES) return { problem: { kind: 'too-large', bytes: file.size } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { problem: { kind: 'unreadable' } }; // moved or changed since it was chosen
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { problem: { kind: 'not-json', detail: error instanceof Error ? error.message : String(error) } };
  }
  return parseContent(content, onProgress);
}

async function parseContent(content: unknown, onProgress?: OnProgress): Promise<{ data: ExportedData } | { problem: FileProblem }> {
  const head = Head.safeParse(content);
  if (!head.success) return { problem: { kind: 'not-an-export' } };
  if (head.data.version > VERSION) return { problem: { kind: 'newer', version: head.data.version } };
  const data: Record<TableName, unknown[]> = noData();
  const total = tableNames.reduce((sum, table) => sum + lengthOf((content as Record<string, unknown>)[table]), 0);
  let done = 0;
  for (const table of tableNames) {
    const rows = (content as Record<string, unknown>)[table] ?? (head.data.version < (since[table] ?? 1) ? [] : undefined);
    if (!Array.isArray(rows)) return { problem: { kind: 'missing', table } };
    for (const [i, row] of rows.entries()) {
      const parsed = parseRecord(table, row);
      if (!parsed.success) return { problem: problemOf(parsed.error, table, i + 1) };
      if (parsed.data !== undefined) data[table].push(parsed.data);
      if (++done % RECORDS_A_TURN > 0) continue;
      onProgress?.(done / total);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { data: data as ExportedData };
}

function lengthOf(rows: unknown): number {
  return Array.isArray(rows) ? rows.length : 0;
}

/** Nothing about the row is trusted. A setting that this build does not have parses to nothing. */
export function parseRecord(table: TableName, row: unknown): z.ZodSafeParseResult<unknown> {
  const parsed = schemas[table].safeParse(row);
  if (table !== 'settings' || !parsed.success) return parsed;
  const { key, value } = parsed.data as SettingRow;
  if (!Object.hasOwn(Settings.shape, key)) return { success: true, data: undefined };
  const known = z.object({ value: Settings.shape[key as keyof Settings] }).safeParse({ value });
  return known.success ? parsed : known;
}

function problemOf({ issues }: z.ZodError, table: TableName, number: number): FileProblem {
  const [issue] = issues;
  return { kind: 'record', table, number, path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' };
}

/** What is wrong, where, and what to do. */
export function describeFileProblem(problem: FileProblem, name: string): string {
  return `${reasonOf(problem, name)} Nothing was changed. ${remedyOf(problem)}`;
}

function reasonOf(problem: FileProblem, name: string): string {
  switch (problem.kind) {
    case 'too-large':
      return `${name} has ${Math.ceil(problem.bytes / 2 ** 20)} MB; an import may have ${MAX_BYTES / 2 ** 20} MB.`;
    case 'unreadable':
      return `${name} could not be read; it may have been moved or changed since you chose it.`;
    case 'not-json':
      return `${name} is damaged or cut off: ${problem.detail.replace(/\.?$/, '.')}`;
    case 'not-an-export':
      return `${name} is no file that Greenroom exported.`;
    case 'newer':
      return `${name} was exported by a newer Greenroom: its format is ${problem.version}, and this page reads up to ${VERSION}.`;
    case 'missing':
      return `${name} is damaged: its list of ${problem.table} is missing.`;
    case 'record':
      return `${name}, ${problem.table}, record ${problem.number}${problem.path && `, ${problem.path}`}: ${problem.detail}.`;
    default:
      return problem satisfies never;
  }
}

function remedyOf({ kind }: FileProblem): string {
  switch (kind) {
    case 'newer':
      return 'Reload this page to get the newest Greenroom, then import again.';
    case 'not-an-export':
      return 'Choose a file that "Export data" saved.';
    case 'unreadable':
      return 'Choose it again.';
    case 'too-large':
      return 'Split its lists over several files of this form, and import them one after the other: an import adds.';
    default:
      return 'Export the data again, or correct the file.';
  }
}
