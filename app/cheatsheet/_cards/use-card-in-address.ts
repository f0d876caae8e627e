import { useEffect } from 'react';

/** @param onNamed is called with the card that the address names, as in `#bm25`, at first and whenever that changes */
export function useCardInAddress(ids: ReadonlySet<string>, onNamed: (id: string) => void) {
  useEffect(() => {
    function open() {
      const id = decodeURIComponent(location.hash.slice(1));
      if (ids.has(id)) onNamed(id);
    }
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [ids, onNamed]);
}
