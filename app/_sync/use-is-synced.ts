import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { read } from '../_store/database';
import { offeredServers } from './offered-servers';

/** Whether a server is linked to this browser; live, and without what syncing itself needs. */
export function useIsSynced(): boolean {
  const [isSynced, setIsSynced] = useState(false);
  useEffect(() => {
    if (offeredServers().length === 0) return undefined;
    const count = () => read<number>((available) => available.linkedServer.count(), 0);
    const subscription = liveQuery(count).subscribe((rows) => setIsSynced(rows > 0));
    return () => subscription.unsubscribe();
  }, []);
  return isSynced;
}
