// Several devices in one process: each has a database of its own. Import 'fake-indexeddb/auto' first.
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { closeDatabase, database, type GreenroomDatabase } from '@/app/_store/database';
import { readEverything } from '@/app/_store/exchange';
import type { ExportedData } from '@/app/_store/exchanged-tables';
import { forgetMemory } from '@/app/_store/memory';
import { couchServer } from '@/app/_sync/couch-server';
import type { ServerLink } from '@/app/_sync/server-link';
import { syncPass } from '@/app/_sync/sync-pass';
import { readLinkedServer, storeLinkedServer } from '@/app/_sync/sync-store';

export class Devices {
  private factories: IDBFactory[];

  constructor(count: number) {
    this.factories = Array.from({ length: count }, () => new IDBFactory());
    this.on(0);
  }

  /** From here on, what is done is done on that device. */
  on(device: number): void {
    closeDatabase();
    forgetMemory();
    Dexie.dependencies.indexedDB = this.factories[device] as IDBFactory;
  }

  async everythingOn(device: number): Promise<ExportedData> {
    this.on(device);
    return readEverything();
  }
}

/** A pass of the device that is on; it is linked first where it is not. */
export async function sync(link: ServerLink, { fetch = globalThis.fetch, again = false } = {}): Promise<boolean> {
  const available = database() as GreenroomDatabase;
  if (!(await readLinkedServer())) await storeLinkedServer(available, link);
  const linked = await readLinkedServer();
  if (!linked) throw new Error('The link was not kept.');
  return syncPass({ server: couchServer(linked.link, fetch), available, state: linked.state, again });
}
