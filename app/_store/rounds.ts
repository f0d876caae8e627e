// Rounds. Every change reads, changes and writes in one transaction, so that two tabs on one round lose nothing of
// each other's. A round that cannot be written lives in this tab, and its next change tries again.
import { useMemo } from 'react';
import { database, type GreenroomDatabase, read } from './database';
import { useMemory } from './memory';
import { parseRows } from './parse-rows';
import { Round } from './round';
import { describeStorageError, type StorageError } from './storage-error';
import { useLiveQuery } from './use-live-query';

/** Newest first, live, across tabs too; nothing until they are read. */
export function useRounds(): Round[] | undefined {
  const stored = useLiveQuery<Round[] | undefined>(readStored, '', undefined);
  const held = useMemory((memory) => memory.rounds);
  return useMemo(() => stored && newestFirst(stored, held), [stored, held]);
}

/** Newest first. */
export async function readRounds(): Promise<Round[]> {
  return newestFirst(await readStored(), useMemory.getState().rounds);
}

/** @returns why the round is in this tab only, if it is */
export function addRound(round: Round): Promise<StorageError | undefined> {
  return inTurn(() => write(round.id, () => round));
}

/**
 * Changes a round from what it is now, whichever tab wrote that; one that is gone stays so.
 * @param change pure, since a write that fails calls it again
 * @returns why the change is in this tab only, if it is
 */
export function changeRound(id: string, change: (round: Round) => Round): Promise<StorageError | undefined> {
  return inTurn(() => write(id, (round) => round && change(round)));
}

let turn: Promise<unknown> = Promise.resolve();
const lastSeen = new Map<string, Round>(); // what a write that fails goes on from

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const result = turn.then(act);
  turn = result.catch(() => undefined);
  return result;
}

async function write(id: string, change: (round: Round | undefined) => Round | undefined): Promise<StorageError | undefined> {
  const held = useMemory.getState().rounds.find((round) => round.id === id);
  const available = database();
  if (!available) {
    hold(change(held ?? lastSeen.get(id)));
    return undefined;
  }
  try {
    await available.transaction('rw', available.rounds, async () => {
      const next = change(held ?? (await storedRound(available, id)));
      if (!next) return;
      await available.rounds.put(next);
      lastSeen.set(id, next);
    });
  } catch (cause) {
    hold(change(held ?? lastSeen.get(id)));
    return describeStorageError(cause);
  }
  useMemory.setState(({ rounds }) => ({ rounds: rounds.filter((round) => round !== held) }));
  return undefined;
}

async function storedRound(available: GreenroomDatabase, id: string): Promise<Round | undefined> {
  const row = await available.rounds.get(id);
  return row === undefined ? undefined : parseRows('round', Round, [row])[0];
}

function hold(round: Round | undefined): void {
  if (!round) return;
  lastSeen.set(round.id, round);
  useMemory.setState(({ rounds }) => ({ rounds: [...rounds.filter(({ id }) => id !== round.id), round] }));
}

function readStored(): Promise<Round[]> {
  return read<Round[]>(async (available) => parseRows('round', Round, await available.rounds.toArray()), []);
}

function newestFirst(stored: Round[], held: Round[]): Round[] {
  const byId = new Map([...stored, ...held].map((round) => [round.id, round]));
  return [...byId.values()].sort((a, b) => b.startedAt - a.startedAt);
}
