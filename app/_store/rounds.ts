import { useMemo } from 'react';
import { changingTable, useChanging } from './changing-table';
import { Round } from './round';

const table = changingTable('rounds', 'round', Round);

/** Newest first, live, across tabs too; nothing until they are read. */
export function useRounds(): Round[] | undefined {
  const rounds = useChanging(table);
  return useMemo(() => rounds && newestFirst(rounds), [rounds]);
}

/** Newest first. */
export async function readRounds(): Promise<Round[]> {
  return newestFirst(await table.readAll());
}

export const { add: addRound, change: changeRound } = table;

function newestFirst(rounds: Round[]): Round[] {
  return rounds.toSorted((a, b) => b.startedAt - a.startedAt);
}
