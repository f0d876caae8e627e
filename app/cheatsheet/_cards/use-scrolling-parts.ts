import { type RefObject, useEffect } from 'react';

const PARTS = '.katex-display, table, pre';

/** Formulas, tables and code that are wider than their card can be scrolled by keyboard; those that fit are no stop on the way. */
export function useScrollingParts(container: RefObject<HTMLElement | null>, shown: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew has not been measured
  useEffect(() => {
    const parts = [...(container.current?.querySelectorAll<HTMLElement>(PARTS) ?? [])];
    function mark() {
      const scrolling = parts.map((part) => part.scrollWidth > part.clientWidth); // measure all, then write
      for (const [i, part] of parts.entries()) {
        if (scrolling[i]) part.tabIndex = 0;
        else part.removeAttribute('tabindex');
      }
    }
    const frame = requestAnimationFrame(mark);
    addEventListener('resize', mark);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('resize', mark);
    };
  }, [container, shown]);
}
