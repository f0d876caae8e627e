import { useEffect, useRef, useState } from 'react';
import { type Filters, formatFilters, noFilters, parseFilters } from './filters';

const WRITE_AFTER_MS = 200; // browsers refuse to change the address at every key

/** The filters, kept in the address so that a filtered list can be reloaded, linked and gone back to. */
export function useFilters(): [Filters, (changed: Partial<Filters>) => void] {
  const [filters, setFilters] = useState(noFilters);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const readAddress = () => setFilters(parseFilters(location.search));
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
