// What only this device knows: rows beside the settings, under keys that no setting has. They are never exported.
import * as z from 'zod';
import { type GreenroomDatabase, read } from './database';
import { Note } from './note';
import { PickedQuestion } from './picked-questions';
import { Draft, Instant, SettingRow } from './records';
import { Round } from './round';
import { Story } from './stories';
import { WrittenRound } from './written-round';

/** A record as an import wrote it, and as it was, if it was there. */
export interface Replaced<Row> {
  after: Row;
  before?: Row | undefined;
}

function replaced<Row>(schema: z.ZodType<Row>): z.ZodType<Replaced<Row>[]> {
  return z.array(z.object({ after: schema, before: schema.optional() }));
}

/** What an import wrote, so that it can be taken back. */
export const LastImport = z.object({
  at: Instant,
  submissionIds: z.array(z.string()),
  eventIds: z.array(z.string()),
  drafts: z.array(Draft),
  settings: replaced(SettingRow),
  // Imports of before had none of these.
  rounds: replaced(Round).default([]),
  notes: replaced(Note).default([]),
  writtenRounds: replaced(WrittenRound).default([]),
  stories: replaced(Story).default([]),
  pickedQuestions: replaced(PickedQuestion).default([]),
});
export type LastImport = z.infer<typeof LastImport>;

interface DeviceRows {
  'device-last-import': LastImport;
  'device-last-backup': number;
}

const schemas: { [Key in keyof DeviceRows]: z.ZodType<DeviceRows[Key]> } = {
  'device-last-import': LastImport,
  'device-last-backup': Instant,
};

export async function readDeviceRow<Key extends keyof DeviceRows>(key: Key): Promise<DeviceRows[Key] | undefined> {
  const row = await read<unknown>((available) => available.settings.get(key), undefined);
  return schemas[key].safeParse(Object(row).value).data;
}

export function writeDeviceRow<Key extends keyof DeviceRows>(
  available: GreenroomDatabase,
  key: Key,
  value: DeviceRows[Key],
): PromiseLike<unknown> {
  return available.settings.put({ key, value });
}

export function deleteDeviceRow(available: GreenroomDatabase, key: keyof DeviceRows): PromiseLike<void> {
  return available.settings.delete(key);
}
