import { useSyncExternalStore } from 'react';

/** Whether the keyboard has a Command key; false on the server. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );
}
