'use client';
import type { ReactNode } from 'react';
import { sizeText, useOffline } from './offline';

/** What will be fetched for offline use, before and while it is; and that a newer version is ready. */
export function OfflineNotices() {
  const { keeping, hasUpdate } = useOffline();
  return (
    <aside aria-label="Offline use" aria-live="polite" className="print:hidden">
      {hasUpdate && (
        <Line action="Reload" onAction={async () => (await import('./registration')).takeUpdate()}>
          A new version is ready. This page stays as it is until you reload; your code is kept.
        </Line>
      )}
      {(keeping.state === 'announced' || keeping.state === 'fetching') && (
        <Line action="Don’t keep it" onAction={async () => (await import('./registration')).forgetOffline(keeping.size)}>
          {keeping.state === 'announced' ? 'Greenroom will be kept' : 'Greenroom is being kept'} on this device for use without a network:{' '}
          {sizeText(keeping.size.fetched)} to fetch, {sizeText(keeping.size.stored)} of storage.
        </Line>
      )}
    </aside>
  );
}

function Line({ children, action, onAction }: { children: ReactNode; action: string; onAction: () => void }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-accent-wash px-4 py-1 text-sm">
      <span>{children}</span>
      <button type="button" className="button ml-auto" onClick={onAction}>
        {action}
      </button>
    </p>
  );
}
