'use client';
import { useEffect } from 'react';
import { whenIdle } from '../_lib/when-idle';
import { catchInstallPrompt } from './install-prompt';

/** Begins to keep the site on this device, once the page has loaded and is idle; not while it is developed. */
export function OfflineStart() {
  useEffect(() => {
    catchInstallPrompt();
    if (process.env.NODE_ENV !== 'production') return;
    let cancel: (() => void) | undefined;
    const start = () => {
      cancel = whenIdle(() => void import('./registration').then(({ startOffline }) => startOffline()));
    };
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
    return () => {
      removeEventListener('load', start);
      cancel?.();
    };
  }, []);
  return null;
}
