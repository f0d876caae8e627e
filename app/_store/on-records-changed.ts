import Dexie from 'dexie';
import { tableNames } from './exchanged-tables';

/** Calls back after this or another tab has changed what is exchanged with other devices. */
export function onRecordsChanged(act: () => void): void {
  Dexie.on('storagemutated', (parts) => {
    const changed = Object.keys(parts);
    if (tableNames.some((name) => changed.some((part) => part.startsWith(`idb://greenroom/${name}/`)))) act();
  });
}
