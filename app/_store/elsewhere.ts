// Problems that the person has solved elsewhere, as they said, in the log: the newest mark of a problem holds.
import { useMemo } from 'react';
import { create } from 'zustand';
import { appendEvents, newId } from './append';
import { read } from './database';
import { datesAfter } from './dates-after';
import type { ElsewhereMark } from './records';
import type { StorageError } from './storage-error';
import { useLiveQuery } from './use-live-query';

const none: ElsewhereMark[] = [];

/** Those of this tab, also once they are stored, so that a mark does not go out between its write and the next read. */
const useOwn = create<ElsewhereMark[]>()(() => none);

/** Slugs of the problems solved elsewhere. Live, across tabs too. */
export function useElsewhere(): ReadonlySet<string> {
  const stored = useLiveQuery(readElsewhereMarks, '', none);
  const own = useOwn();
  return useMemo(() => markedSlugs([...stored, ...own]), [stored, own]);
}

/**
 * Marks problems as solved elsewhere, or takes that back.
 * @returns why the marks are in this tab only, if they are
 */
export async function markElsewhere(problems: readonly string[], solved: boolean): Promise<StorageError | undefined> {
  const earlier = [...(await readElsewhereMarks()), ...useOwn.getState()];
  const dateOf = datesAfter(earlier.map(({ problem, at }) => [problem, at]));
  const events = problems.map(
    (problem): ElsewhereMark => ({ id: newId(), slug: 'elsewhere', kind: 'solved-elsewhere', problem, solved, at: dateOf(problem) }),
  );
  useOwn.setState((own) => [...own, ...events], true);
  return appendEvents(events);
}

/** Of two marks of the same instant the one whose id sorts later holds, so that every device decides alike. */
export function markedSlugs(marks: readonly ElsewhereMark[]): Set<string> {
  const newest = new Map<string, ElsewhereMark>();
  for (const mark of marks) {
    const other = newest.get(mark.problem);
    if (!other || mark.at > other.at || (mark.at === other.at && mark.id > other.id)) newest.set(mark.problem, mark);
  }
  return new Set([...newest.values()].filter(({ solved }) => solved).map(({ problem }) => problem));
}

export function readElsewhereMarks(): Promise<ElsewhereMark[]> {
  return read(async (available) => (await available.events.where({ slug: 'elsewhere' }).toArray()).filter(isMark), none);
}

// By hand, so that the list of problems loads no schemas.
function isMark(row: unknown): row is ElsewhereMark {
  const { id, kind, problem, solved, at } = Object(row) as Partial<ElsewhereMark>;
  return (
    kind === 'solved-elsewhere' &&
    typeof id === 'string' &&
    typeof problem === 'string' &&
    typeof solved === 'boolean' &&
    typeof at === 'number'
  );
}
