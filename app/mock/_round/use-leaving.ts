import { useEffect, useState } from 'react';

export interface Leaving {
  /** Whether the person has asked to leave and is to say that they mean it. */
  isAsked: boolean;
  stay(): void;
  leave(): void;
}

/**
 * Back and the links of the page ask before they leave a round. A step of the history stands in front of the round, so
 * that Back arrives at the round itself.
 * @param address the round's query, which the address bar shows
 * @param onLeave shows what lies behind the round
 */
export function useLeaving(address: string, onLeave: () => void): Leaving {
  const [way, setWay] = useState<'back' | { href: string }>();

  useEffect(() => {
    const here = `${location.pathname}${address}`;
    history.replaceState(null, '', here);
    history.pushState(null, '', here);
    const onBack = () => setWay('back');
    function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || !isWayOut(link, event)) return;
      event.preventDefault();
      event.stopPropagation();
      setWay({ href: link.href });
    }
    addEventListener('popstate', onBack);
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      removeEventListener('popstate', onBack);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [address]);

  return {
    isAsked: way !== undefined,
    stay() {
      if (way === 'back') history.pushState(null, '', location.href);
      setWay(undefined);
    },
    leave() {
      onLeave();
      if (way && way !== 'back') setTimeout(() => location.assign(way.href)); // once the round, which warns, is off the page
    },
  };
}

function isWayOut(link: HTMLAnchorElement, { button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false; // another tab or window
  if (link.target === '_blank' || link.hasAttribute('download') || link.origin !== location.origin) return false;
  return link.pathname !== location.pathname || link.search !== location.search;
}
