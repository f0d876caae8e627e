import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { read } from '../_store/database';

/** Whether a folder is linked to this browser; live, and without what the folder's own code needs. */
export function useIsLinked(): boolean {
  const [isLinked, setIsLinked] = useState(false);
  useEffect(() => {
    if (!('showDirectoryPicker' in window)) return undefined;
    const count = () => read<number>((available) => available.linkedFolder.count(), 0);
    const subscription = liveQuery(count).subscribe((rows) => setIsLinked(rows > 0));
    return () => subscription.unsubscribe();
  }, []);
  return isLinked;
}
