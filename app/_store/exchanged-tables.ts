// The tables that an export carries, in the order of the file.
import type * as z from 'zod';
import { Note } from './note';
import { PickedQuestion } from './picked-questions';
import { Draft, LogEvent, SettingRow, Submission } from './records';
import { Round } from './round';
import { Story } from './stories';
import { WrittenRound } from './written-round';

interface Rows {
  submissions: Submission;
  events: LogEvent;
  drafts: Draft;
  settings: SettingRow;
  rounds: Round;
  notes: Note;
  writtenRounds: WrittenRound;
  stories: Story;
  pickedQuestions: PickedQuestion;
}

export type TableName = keyof Rows;
/** Tables whose records are replaced by later states of them. */
export type StateName = Exclude<TableName, 'submissions' | 'events' | 'drafts'>;

export type RowOf<Name extends TableName> = Rows[Name];
export type ExportedData = { [Name in TableName]: RowOf<Name>[] };

interface ExchangedTable<Row> {
  /** What a record that does not parse is called where those are counted. */
  called: string;
  schema: z.ZodType<Row>;
  keyOf(row: Row): string;
}

const byId = ({ id }: { id: string }) => id;

export const exchangedTables: { [Name in TableName]: ExchangedTable<RowOf<Name>> } = {
  submissions: { called: 'submission', schema: Submission, keyOf: byId },
  events: { called: 'event', schema: LogEvent, keyOf: byId },
  drafts: { called: 'draft', schema: Draft, keyOf: draftKey },
  settings: { called: 'setting', schema: SettingRow, keyOf: ({ key }) => key },
  rounds: { called: 'round', schema: Round, keyOf: byId },
  notes: { called: 'note', schema: Note, keyOf: ({ slug }) => slug },
  writtenRounds: { called: 'written round', schema: WrittenRound, keyOf: byId },
  stories: { called: 'story', schema: Story, keyOf: byId },
  pickedQuestions: { called: 'picked question', schema: PickedQuestion, keyOf: byId },
};

export const tableNames = Object.keys(exchangedTables) as TableName[];
export const stateNames = tableNames.filter((name): name is StateName => !['submissions', 'events', 'drafts'].includes(name));

/** Each table's part, made by its name. */
export function ofEachTable(rowsOf: <Name extends TableName>(name: Name) => RowOf<Name>[]): ExportedData {
  return Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as unknown as ExportedData;
}

export function noData(): ExportedData {
  return ofEachTable(() => []);
}

export function draftKey({ slug, attempt }: Draft): string {
  return `${slug} ${attempt}`;
}

/** A running round stays where it runs. */
export function hasEnded({ endedAt }: Round | WrittenRound): boolean {
  return endedAt !== undefined;
}
