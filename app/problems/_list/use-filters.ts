import { useEffect, useRef, useState } from 'react';
import { formatFilters, noFilters } from './filters';
import type { Filters } from './parse-filters';

const WRITE_AFTER_MS = 200; // browsers refuse to change the address at every key

/** The filters, kept in the address so that a filtered list can be reloaded, linked and gone back to. */
export function useFilters(): [Filters, (changed: Partial<Filters>) => void] {
  const [filters, setFilters] = useState(noFilters);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    async function readAddress() {
      setFilters(location.search === '' ? noFilters : await parse(location.search));
    }
    readAddress();
    addEventListener('popstate', readAddress);
    return () => {
      removeEventListener('popstate', readAddress);
      clearTimeout(timer.current);
    };
  }, []);

  function change(changed: Partial<Filters>) {
    const next = { ...filters, ...changed };
    setFilters(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => history.replaceState(null, '', location.pathname + formatFilters(next)), WRITE_AFTER_MS);
  }

  return [filters, change];
}

// The schemas are fetched only for an address that holds a query.
async function parse(search: string): Promise<Filters> {
  const { parseFilters } = await import('./parse-filters');
  return parseFilters(search);
}
