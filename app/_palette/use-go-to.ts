import { usePathname, useRouter } from 'next/navigation';
import { useCallback } from 'react';

/** Goes to a place on a page of this site, as in `/cheatsheet` and `bm25`; on the page where one is as a link does. */
export function useGoTo(): (path: string, place?: string) => void {
  const router = useRouter();
  const here = usePathname().replace(/\/$/, '');
  return useCallback(
    (path, place) => {
      if (place === undefined || path !== here) router.push(place === undefined ? path : `${path}#${place}`);
      else if (location.hash === `#${place}`)
        dispatchEvent(new HashChangeEvent('hashchange')); // it is asked for once more
      else location.hash = place;
    },
    [router, here],
  );
}
