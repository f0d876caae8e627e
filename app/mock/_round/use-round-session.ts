import { useEffect, useState } from 'react';
import type { Round } from '@/app/_store/round';
import type { StorageError } from '@/app/_store/storage-error';
import { createRoundSession, type RoundSession } from './round-session';

/** Counts while the round is on show; leaving the page warns and stops the clock. */
export function useRoundSession(round: Round): { session: RoundSession; error: StorageError | undefined } {
  const [error, setError] = useState<StorageError>();
  const [session] = useState(() => createRoundSession(round, () => performance.now(), setError));
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
