// Whether this device keeps the site for use without a network, and whether a newer version is at hand.
import { create } from 'zustand';

/** In bytes. */
export interface Size {
  /** Compressed, as it is fetched. */
  fetched: number;
  /** As it lies on the device. */
  stored: number;
}

export type Keeping =
  /** Nothing is known yet, or this browser has no service workers. */
  | { state: 'unknown' }
  | { state: 'unsupported' }
  /** It is said what will be fetched, and may still be declined. */
  | { state: 'announced'; size: Size }
  | { state: 'fetching'; size: Size }
  | { state: 'kept'; size: Size }
  /** Declined, or not taken by itself since the connection is metered. */
  | { state: 'off'; size: Size }
  | { state: 'failed'; size: Size; reason: string };

interface Offline {
  keeping: Keeping;
  /** Pages of a newer version are on the device; this one goes on as it is until it is reloaded. */
  hasUpdate: boolean;
}

export const useOffline = create<Offline>()(() => ({ keeping: { state: 'unknown' }, hasUpdate: false }));

export function sizeText(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
}
