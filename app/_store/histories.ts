// Histories of problems, and how busy each day was, from indexes alone: a few counts and first keys for each problem,
// so that the length of the log hardly matters. (100,000 submissions: 0.3 s, where a walk over their keys takes 2 s.)
import Dexie, { type Table } from 'dexie';
import { useMemo } from 'react';
import { addDays, dayOf, startOfDay } from '../_lib/dates';
import { type History, historiesOf, joinHistories, noHistory } from '../_lib/history';
import { type GreenroomDatabase, read } from './database';
import { useMemory } from './memory';
import { useLiveQuery } from './use-live-query';

export type Histories = ReadonlyMap<string, History>;

/**
 * What the log says of these problems; a problem without a submission has no entry. Live, across tabs too.
 * @returns nothing until the log is read
 */
export function useHistories(slugs: readonly string[]): Histories | undefined {
  const stored = useLiveQuery<Histories | undefined>(readListed, slugs.join(' '), undefined);
  const submissions = useMemory((memory) => memory.submissions);
  const events = useMemory((memory) => memory.events);
  return useMemo(() => stored && joined(stored, historiesOf(submissions, events)), [stored, submissions, events]);
}

export function readHistories(slugs: readonly string[]): Promise<Histories> {
  return read<Histories>(
    (available) =>
      available.transaction('r', available.submissions, available.events, async () => {
        const histories = await Promise.all(slugs.map((slug) => readHistory(available, slug)));
        return new Map(slugs.flatMap((slug, i) => (histories[i] ? [[slug, histories[i]]] : [])));
      }),
    new Map(),
  );
}

/** Submissions of each day, the first and the last included, in order; also those that only this tab holds. Live. */
export function useDayCounts(first: string, last: string): number[] {
  const stored = useLiveQuery(readListedDays, `${first} ${last}`, noDays);
  const unsaved = useMemory((memory) => memory.submissions);
  return useMemo(() => {
    const counts = stored.length > 0 ? [...stored] : daysFrom(first, last).map(() => 0);
    const days = daysFrom(first, last);
    for (const { submittedAt } of unsaved) {
      const place = days.indexOf(dayOf(submittedAt));
      if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  }, [stored, unsaved, first, last]);
}

export function readDayCounts(first: string, last: string): Promise<number[]> {
  const days = daysFrom(first, last);
  return read(
    (available) =>
      available.transaction('r', available.submissions, () =>
        Promise.all(
          days.map((day) =>
            available.submissions
              .where('submittedAt')
              .between(startOfDay(day), startOfDay(addDays(day, 1)))
              .count(),
          ),
        ),
      ),
    days.map(() => 0),
  );
}

export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

const noDays: number[] = [];

function readListed(slugs: string): Promise<Histories> {
  return readHistories(slugs.split(' '));
}

function readListedDays(range: string): Promise<number[]> {
  const [first = '', last = ''] = range.split(' ');
  return readDayCounts(first, last);
}

async function readHistory(available: GreenroomDatabase, slug: string): Promise<History | undefined> {
  const { submissions, events } = available;
  const sent = await countUpTo(available, slug);
  if (sent === 0) return undefined;
  const [acceptedAt, startedAt, hintAt, editorialAt] = await Promise.all([
    firstAt(submissions, '[verdict.verdict+slug+submittedAt]', ['accepted', slug]),
    firstAt(events, '[kind+slug+at]', ['attempt-started', slug]),
    firstAt(events, '[kind+slug+at]', ['hint-opened', slug]),
    firstAt(events, '[kind+slug+at]', ['editorial-opened', slug]),
  ]);
  const help = [hintAt, editorialAt].filter((at) => at !== undefined);
  return {
    submissions: sent,
    acceptedAt,
    triesToAccept: acceptedAt === undefined ? undefined : await countUpTo(available, slug, acceptedAt),
    startedAt,
    helpedAt: help.length > 0 ? Math.min(...help) : undefined,
    editorialAt,
  };
}

/** Submissions to a problem that were judged, up to an instant, that included. */
async function countUpTo({ submissions }: GreenroomDatabase, slug: string, instant?: number): Promise<number> {
  const end = instant ?? Dexie.maxKey;
  const all = await submissions.where('[slug+submittedAt]').between([slug, Dexie.minKey], [slug, end], true, true).count();
  if (all === 0) return 0;
  const failed = await submissions
    .where('[verdict.verdict+slug+submittedAt]')
    .between(['judge-error', slug, Dexie.minKey], ['judge-error', slug, end], true, true)
    .count();
  return all - failed;
}

/** The time in the first key of an index that begins with `prefix` and ends with a time. */
async function firstAt(table: Table<unknown, string>, index: string, prefix: string[]): Promise<number | undefined> {
  const [key] = await table
    .where(index)
    .between([...prefix, Dexie.minKey], [...prefix, Dexie.maxKey])
    .limit(1)
    .keys();
  const at = (key as unknown as unknown[] | undefined)?.at(-1);
  return typeof at === 'number' ? at : undefined;
}

function joined(stored: Histories, unsaved: Histories): Histories {
  const histories = new Map(stored);
  for (const [slug, later] of unsaved) histories.set(slug, joinHistories(histories.get(slug) ?? noHistory, later));
  return histories;
}
