import { useCallback, useMemo } from 'react';
import { appendEvent, useEvents } from '@/app/_store/events';

interface Help {
  /** How many hints are open in this attempt. */
  hintsOpened: number;
  editorialOpened: boolean;
  openNextHint(): void;
  openEditorial(): void;
  /** When this attempt was started, if that is recorded. */
  startedAt: number | undefined;
}

/** What help this attempt has asked for, read from the log and noted there. */
export function useHelp(slug: string, attempt: number, ensureStarted: () => Promise<number>): Help {
  const events = useEvents(slug);
  const own = useMemo(() => events.filter((event) => event.attempt === attempt), [events, attempt]);
  const hintsOpened = Math.max(0, ...own.map(({ kind, number }) => (kind === 'hint-opened' ? (number ?? 0) : 0)));
  const editorialOpened = own.some(({ kind }) => kind === 'editorial-opened');

  const openNextHint = useCallback(async () => {
    await appendEvent({ slug, attempt: await ensureStarted(), kind: 'hint-opened', number: hintsOpened + 1 });
  }, [slug, hintsOpened, ensureStarted]);

  const openEditorial = useCallback(async () => {
    if (!editorialOpened) await appendEvent({ slug, attempt: await ensureStarted(), kind: 'editorial-opened' });
  }, [slug, editorialOpened, ensureStarted]);

  const startedAt = own.find(({ kind }) => kind === 'attempt-started')?.at;
  return { hintsOpened, editorialOpened, openNextHint, openEditorial, startedAt };
}
