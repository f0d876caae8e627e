// Which attempts are accepted, read from an index: no record is loaded, so a long log costs nothing here, and the
// list of problems needs none of the schemas.
import Dexie from 'dexie';
import { useMemo } from 'react';
import { type GreenroomDatabase, read } from './database';
import { useMemory } from './memory';
import type { Submission } from './records';
import { useLiveQuery } from './use-live-query';

const none: string[] = [];

/** Slugs of the problems with an accepted submission; empty until the log is read. Live, across tabs too. */
export function useSolvedSlugs(): Set<string> {
  const stored = useLiveQuery(readSolvedSlugs, '', none);
  const unsaved = useMemory((memory) => memory.submissions);
  return useMemo(() => new Set([...stored, ...unsaved.filter(isAccepted).map(({ slug }) => slug)]), [stored, unsaved]);
}

export function readSolvedSlugs(): Promise<string[]> {
  return read(async (database) => {
    const keys = await acceptedKeys(database);
    return [...new Set(keys.map(([, slug]) => slug))];
  }, none);
}

/** Attempts at a problem that have been accepted. */
export async function acceptedAttempts(slug: string, database: GreenroomDatabase | undefined): Promise<number[]> {
  const stored = database ? await acceptedKeys(database, slug) : [];
  const unsaved = useMemory.getState().submissions.filter((submission) => submission.slug === slug && isAccepted(submission));
  return [...stored.map(([, , attempt]) => attempt), ...unsaved.map(({ attempt }) => attempt)];
}

type AcceptedKey = ['accepted', slug: string, attempt: number];

async function acceptedKeys(database: GreenroomDatabase, ...slug: string[]): Promise<AcceptedKey[]> {
  const keys = await database.submissions
    .where('[verdict.verdict+slug+attempt]')
    .between(['accepted', ...slug, Dexie.minKey], ['accepted', ...slug, Dexie.maxKey])
    .keys();
  return (keys as unknown as unknown[][]).filter((key): key is AcceptedKey => typeof key[1] === 'string' && typeof key[2] === 'number');
}

function isAccepted({ verdict }: Submission): boolean {
  return verdict.verdict === 'accepted';
}
