import { useCallback, useEffect, useState } from 'react';
import { whenIdle } from '@/app/_lib/when-idle';
import type { JudgeStatus } from '@/worker/protocol';
import { loadJudge } from './load-judge';

/** Starts the judge for a problem once the page has been painted, and follows its state. */
export function useJudgeStatus(slug: string): { status: JudgeStatus; restart: () => void } {
  const [status, setStatus] = useState<JudgeStatus>({ state: 'starting', part: 'judge' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads again
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    const cancelIdle = whenIdle(() => {
      loadJudge().then(
        (client) => {
          if (left) return;
          setStatus(client.status());
          stop = client.onStatus(setStatus);
          client.prepare(slug);
        },
        () => !left && setStatus({ state: 'failed', message: 'The judge could not be loaded. Check the connection, then try again.' }),
      );
    });
    return () => {
      left = true;
      cancelIdle();
      stop?.();
    };
  }, [tries, slug]);

  const restart = useCallback(() => {
    setStatus({ state: 'starting', part: 'judge' });
    loadJudge().then(
      (client) => {
        client.restart();
        setTries((n) => n + 1);
      },
      () => setTries((n) => n + 1),
    );
  }, []);
  return { status, restart };
}
