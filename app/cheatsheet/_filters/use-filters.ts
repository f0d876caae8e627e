import { useEffect, useRef, useState } from 'react';
import { type Filters, formatFilters, noFilters, parseFilters, type SelectionGroup } from './filters';

const WRITE_AFTER_MS = 200; // browsers refuse to change the address at every key

/** The filters, kept in the address beside the card that it names. */
export function useFilters(selections: SelectionGroup[]): [Filters, (changed: Partial<Filters>) => void] {
  const [filters, setFilters] = useState(noFilters);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const readAddress = () => setFilters(parseFilters(location.search, selections));
    readAddress();
    addEventListener('popstate', readAddress);
    return () => {
      removeEventListener('popstate', readAddress);
      clearTimeout(timer.current);
    };
  }, [selections]);

  function change(changed: Partial<Filters>) {
    const next = { ...filters, ...changed };
    setFilters(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const query = formatFilters(next);
      const card = query === '' ? location.hash : ''; // a card that filters might hide is no longer what the address means
      history.replaceState(null, '', location.pathname + query + card);
    }, WRITE_AFTER_MS);
  }

  return [filters, change];
}
