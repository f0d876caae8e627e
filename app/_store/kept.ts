// How safe the data is: since when it is here, whether the browser may clear it, and when it was last saved to a file.
import { useEffect, useState } from 'react';
import { database, read } from './database';
import { readSolvedSlugs } from './solved';
import { useLiveQuery } from './use-live-query';

export interface Kept {
  /** When the oldest record was made; nothing when there is none. */
  since: number | undefined;
  /** When data was last exported here. */
  backedUpAt: number | undefined;
  /** When data was last imported here, if that can still be undone. */
  importedAt: number | undefined;
}

const nothing: Kept = { since: undefined, backedUpAt: undefined, importedAt: undefined };

/** Live, across tabs too. */
export function useKept(): Kept {
  return useLiveQuery(readKept, '', nothing);
}

export function readKept(): Promise<Kept> {
  return read(async (available) => {
    const [firstSubmission] = await available.submissions.orderBy('submittedAt').limit(1).keys();
    const [firstEvent] = await available.events.orderBy('at').limit(1).keys();
    const backup = Object(await available.settings.get('device-last-backup')).value;
    const lastImport = Object(Object(await available.settings.get('device-last-import')).value).at;
    const instants = [firstSubmission, firstEvent].filter((key): key is number => typeof key === 'number' && key >= 0 && key <= Date.now()); // not by a clock that was wrong
    return {
      since: instants.length > 0 ? Math.min(...instants) : undefined,
      backedUpAt: typeof backup === 'number' ? backup : undefined,
      importedAt: typeof lastImport === 'number' ? lastImport : undefined,
    };
  }, nothing);
}

/** Whether the browser has promised not to clear the data by itself; nothing until it has answered, or when it cannot. */
export function usePersisted(): [isPersisted: boolean | undefined, ask: () => Promise<void>] {
  const [isPersisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    navigator.storage?.persisted?.().then(setPersisted, () => {});
  }, []);
  return [isPersisted, async () => setPersisted(await askToPersist())];
}

/** The same once in a browser's life: when its first problem is solved. */
export async function askToPersistAtFirst(): Promise<void> {
  const [solved, isPersisted] = await Promise.all([readSolvedSlugs(), navigator.storage?.persisted?.().catch(() => false)]);
  if (solved.length === 1 && !isPersisted) await askToPersist();
}

/** Asks the browser not to clear the data by itself; some ask the person. To be called when there is something to lose. */
export async function askToPersist(): Promise<boolean> {
  if (!database()) return false;
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
