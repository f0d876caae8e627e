import { useCallback, useEffect, useState } from 'react';
import { whenIdle } from '@/app/_lib/when-idle';
import type { Monaco } from './load-monaco';

export type MonacoState = { state: 'loading' } | { state: 'ready'; monaco: Monaco } | { state: 'failed' };

/** Loads Monaco once the page has been painted, if it is wanted. */
export function useMonaco(isWanted: boolean): { loaded: MonacoState; retry: () => void } {
  const [loaded, setLoaded] = useState<MonacoState>({ state: 'loading' });
  const shouldLoad = isWanted && loaded.state === 'loading';
  useEffect(() => {
    if (!shouldLoad) return;
    let left = false;
    const cancelIdle = whenIdle(() => {
      import('./load-monaco')
        .then(({ loadMonaco }) => loadMonaco())
        .then(
          (monaco) => !left && setLoaded({ state: 'ready', monaco }),
          () => !left && setLoaded({ state: 'failed' }),
        );
    });
    return () => {
      left = true;
      cancelIdle();
    };
  }, [shouldLoad]);
  const retry = useCallback(() => setLoaded({ state: 'loading' }), []);
  return { loaded, retry };
}
