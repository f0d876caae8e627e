'use client';
import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { saveUnsaved } from '../_store/append';
import { useStorageState } from '../_store/database';
import { useCorruptRecords, useUnsaved } from '../_store/memory';
import { useIsSynced } from '../_sync/use-is-synced';
import { Notice } from './notice';

const SyncNotice = dynamic(() => import('../_sync/sync-notice').then((module) => module.SyncNotice), { ssr: false });

/** Says what this browser lacks or what needs its person, and what still works without it; nothing when all is well. */
export function Capabilities() {
  const canJudge = useSyncExternalStore(
    never,
    () => missingForJudging() === undefined,
    () => true,
  );
  const storage = useStorageState();
  const unsaved = useUnsaved();
  const corrupt = useCorruptRecords();
  const isSynced = useIsSynced();
  return (
    <aside aria-label="Notices" aria-live="polite" className="print:hidden">
      {!canJudge && (
        <Notice title={`This browser has no ${missingForJudging()}`}>
          Code cannot be compiled and run here, so Run and Submit do not work. Statements, hints, editorials, the editor and your earlier
          submissions do. A current Firefox, Chrome, Edge or Safari has all it takes.
        </Notice>
      )}
      {storage.state === 'memory-only' && (
        <Notice title="Nothing is kept on this device">{storage.reason} Drafts and submissions last until you close this tab.</Notice>
      )}
      {unsaved && storage.state === 'kept' && (
        <Notice
          title={unsaved.submissions === 1 ? 'One submission is not kept yet' : `${unsaved.submissions} submissions are not kept yet`}
        >
          {unsaved.error.message}{' '}
          <button type="button" className="button" onClick={() => saveUnsaved()}>
            Try again
          </button>
        </Notice>
      )}
      {corrupt > 0 && (
        <Notice title={corrupt === 1 ? 'One stored record cannot be read' : `${corrupt} stored records cannot be read`}>
          Greenroom skips what it cannot read and leaves it as it is. Everything else in your log is shown.
        </Notice>
      )}
      {isSynced && <SyncNotice />}
    </aside>
  );
}

function missingForJudging(): string | undefined {
  if (typeof WebAssembly === 'undefined') return 'WebAssembly';
  if (typeof Worker === 'undefined') return 'web workers';
  return undefined;
}

// What a browser can do does not change while the page is open.
function never() {
  return () => {};
}
