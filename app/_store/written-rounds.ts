import { useMemo } from 'react';
import { changingTable, useChanging } from './changing-table';
import { type WrittenKind, WrittenRound } from './written-round';

const table = changingTable('writtenRounds', 'written round', WrittenRound);

/** Those of a kind, newest first, live, across tabs too; nothing until they are read. */
export function useWrittenRounds(kind: WrittenKind): WrittenRound[] | undefined {
  const rounds = useChanging(table);
  return useMemo(() => rounds?.filter((round) => round.kind === kind).sort((a, b) => b.startedAt - a.startedAt), [rounds, kind]);
}

export const { add: addWrittenRound, change: changeWrittenRound, readAll: readWrittenRounds } = table;
