import { useEffect, useState } from 'react';
import type { StorageError } from '@/app/_store/storage-error';
import { createRoundSession, type RoundSession, type TimedRound } from './round-session';

/**
 * Counts while the round is on show; leaving the page warns and stops the clock.
 * @param changeStored changes the round where it is kept
 */
export function useRoundSession<Kind extends TimedRound>(
  round: Kind,
  changeStored: (id: string, change: (round: Kind) => Kind) => Promise<StorageError | undefined>,
): { session: RoundSession<Kind['events'][number]>; error: StorageError | undefined } {
  const [error, setError] = useState<StorageError>();
  const [session] = useState(() => createRoundSession(round, () => performance.now(), setError, changeStored));
  useEffect(() => {
    session.resume();
    addEventListener('pagehide', session.pause);
    addEventListener('pageshow', session.resume);
    addEventListener('beforeunload', warn);
    return () => {
      session.pause();
      removeEventListener('pagehide', session.pause);
      removeEventListener('pageshow', session.resume);
      removeEventListener('beforeunload', warn);
    };
  }, [session]);
  return { session, error };
}

function warn(event: BeforeUnloadEvent) {
  event.preventDefault();
}
