import { type RefObject, useEffect } from 'react';

const PARTS = '.katex-display, table, pre';

/** Formulas, tables and code that are wider than their card can be scrolled by keyboard; those that fit are no stop on the way. */
export function useScrollingParts(container: RefObject<HTMLElement | null>, shown: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew has not been measured
  useEffect(() => {
    // Told of each part once it is laid out, so that measuring does not lay out those that are far out of view; one
    // without a width has just been hidden.
    const observer = new ResizeObserver((entries) => {
      const parts = entries.filter(({ contentRect }) => contentRect.width > 0).map(({ target }) => target as HTMLElement);
      const scrolling = parts.map((part) => part.scrollWidth > part.clientWidth); // measure all, then write
      for (const [i, part] of parts.entries()) {
        if (scrolling[i]) part.tabIndex = 0;
        else part.removeAttribute('tabindex');
      }
    });
    for (const part of container.current?.querySelectorAll<HTMLElement>(PARTS) ?? []) observer.observe(part);
    return () => observer.disconnect();
  }, [container, shown]);
}
