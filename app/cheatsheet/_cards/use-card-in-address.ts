import { useEffect } from 'react';

/**
 * Brings the card that the address names, as in `#bm25`, into view and gives it the focus.
 * @param onNamed makes the card visible, whatever hides it
 */
export function useCardInAddress(ids: ReadonlySet<string>, onNamed: (id: string) => void) {
  useEffect(() => {
    let frame = 0;
    function open() {
      const id = decodeURIComponent(location.hash.slice(1));
      if (!ids.has(id)) return;
      onNamed(id);
      frame = requestAnimationFrame(() => document.getElementById(id)?.focus()); // once it is shown
    }
    open();
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
      cancelAnimationFrame(frame);
    };
  }, [ids, onNamed]);
}
