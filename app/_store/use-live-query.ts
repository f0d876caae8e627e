import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { useStorageState } from './database';

/**
 * What `query` reads from the database, read again whenever any tab changes that part of it.
 * @param of what the query depends on
 * @returns `initially` until the first answer
 */
export function useLiveQuery<T>(query: (of: string) => Promise<T>, of: string, initially: T): T {
  const storage = useStorageState();
  const [value, setValue] = useState(initially);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a database that has become unreadable is asked once more, for the fallback
  useEffect(() => {
    const subscription = liveQuery(() => query(of)).subscribe(setValue);
    return () => subscription.unsubscribe();
  }, [query, of, storage]);
  return value;
}
