// Tables whose records change. Every change reads, changes and writes in one transaction, so that two tabs on one record
// lose nothing of each other's. A record that cannot be written lives in this tab, and its next change tries again.
import { useMemo } from 'react';
import type * as z from 'zod';
import { database, type GreenroomDatabase, read } from './database';
import { useMemory } from './memory';
import { parseRows } from './parse-rows';
import { describeStorageError, type StorageError } from './storage-error';
import { useLiveQuery } from './use-live-query';

interface Row {
  id: string;
}

export interface ChangingTable<Kind extends Row> {
  name: ChangingTableName;
  /** Without what only this tab holds. */
  readStored(): Promise<Kind[]>;
  readAll(): Promise<Kind[]>;
  /** @returns why the record is in this tab only, if it is */
  add(row: Kind): Promise<StorageError | undefined>;
  /**
   * Changes a record from what it is now, whichever tab wrote that; one that is gone stays so.
   * @param change pure, since a write that fails calls it again
   * @returns why the change is in this tab only, if it is
   */
  change(id: string, change: (row: Kind) => Kind): Promise<StorageError | undefined>;
  /** The same, also where there is no record yet. */
  put(id: string, change: (row: Kind | undefined) => Kind): Promise<StorageError | undefined>;
}

export type ChangingTableName = 'rounds' | 'writtenRounds' | 'stories' | 'pickedQuestions';

/** @param called what a record that does not parse is called where those are counted */
export function changingTable<Kind extends Row>(name: ChangingTableName, called: string, schema: z.ZodType<Kind>): ChangingTable<Kind> {
  let turn: Promise<unknown> = Promise.resolve();
  const lastSeen = new Map<string, Kind>(); // what a write that fails goes on from

  function heldRows(): Kind[] {
    return useMemory.getState()[name] as unknown as Kind[];
  }

  function holdOnly(rows: Kind[]): void {
    useMemory.setState({ [name]: rows });
  }

  function hold(row: Kind | undefined): void {
    if (!row) return;
    lastSeen.set(row.id, row);
    holdOnly([...heldRows().filter(({ id }) => id !== row.id), row]);
  }

  function readStored(): Promise<Kind[]> {
    return read<Kind[]>(async (available) => parseRows(called, schema, await available[name].toArray()), []);
  }

  async function storedRow(available: GreenroomDatabase, id: string): Promise<Kind | undefined> {
    const row: unknown = await available[name].get(id);
    return row === undefined ? undefined : parseRows(called, schema, [row])[0];
  }

  async function write(id: string, change: (row: Kind | undefined) => Kind | undefined): Promise<StorageError | undefined> {
    const held = heldRows().find((row) => row.id === id);
    const available = database();
    if (!available) {
      hold(change(held ?? lastSeen.get(id)));
      return undefined;
    }
    try {
      await available.transaction('rw', available[name], async () => {
        const next = change(held ?? (await storedRow(available, id)));
        if (!next) return;
        await available[name].put(next);
        lastSeen.set(id, next);
      });
    } catch (cause) {
      hold(change(held ?? lastSeen.get(id)));
      return describeStorageError(cause);
    }
    if (held) holdOnly(heldRows().filter((row) => row !== held));
    return undefined;
  }

  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  }

  return {
    name,
    readStored,
    readAll: async () => together(await readStored(), heldRows()),
    add: (row) => inTurn(() => write(row.id, () => row)),
    change: (id, change) => inTurn(() => write(id, (row) => row && change(row))),
    put: (id, change) => inTurn(() => write(id, change)),
  };
}

/** All records of a table, live, across tabs too; nothing until they are read. */
export function useChanging<Kind extends Row>({ name, readStored }: ChangingTable<Kind>): Kind[] | undefined {
  const stored = useLiveQuery<Kind[] | undefined>(readStored, '', undefined);
  const held = useMemory((memory) => memory[name]) as unknown as Kind[];
  return useMemo(() => stored && together(stored, held), [stored, held]);
}

function together<Kind extends Row>(stored: Kind[], held: Kind[]): Kind[] {
  return [...new Map([...stored, ...held].map((row) => [row.id, row])).values()];
}
