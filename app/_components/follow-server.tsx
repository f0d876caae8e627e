'use client';
import { useEffect } from 'react';
import { useIsSynced } from '../_sync/use-is-synced';

/** Keeps the linked server and this browser the same, where one is linked. */
export function FollowServer() {
  const isSynced = useIsSynced();
  useEffect(() => {
    if (isSynced) void import('../_sync/sync').then(({ follow }) => follow());
  }, [isSynced]);
  return null;
}
