// One look at the server: what is new there is merged into the log, then what is new here is sent. A record that
// another device has changed meanwhile comes back as a conflict, is merged, and is sent again. Whatever fails, both
// sides keep what they have, and the next pass goes on where this one ended.
import type { GreenroomDatabase } from '@/app/_store/database';
import type { CouchServer } from './couch-server';
import { receive, receiveAgain } from './receive';
import { send } from './send';
import { newSyncState, type SyncState } from './sync-state';
import { storeSyncState } from './sync-store';

const ROUNDS = 5;

export interface PassOptions {
  server: CouchServer;
  available: GreenroomDatabase;
  /** Changed by the pass, and stored by it. */
  state: SyncState;
  /** Whether what was left aside is tried again: documents that were not read, records that were refused. */
  again: boolean;
}

/**
 * @returns whether both sides are the same now; otherwise others are writing, and it waits for the next pass
 * @throws ServerError, or what the database throws
 */
export async function syncPass(options: PassOptions): Promise<boolean> {
  const { server, available, state, again } = options;
  const database = await server.open();
  if (database !== state.database) {
    await available.syncedRecords.clear();
    const { since, unread, refused } = newSyncState();
    Object.assign(state, { database, since, unread, refused });
    await storeSyncState(available, state);
  }
  if (again) {
    state.refused = [];
    await receiveAgain(options);
  }
  for (let round = 0; round < ROUNDS; round++) {
    await receive(options);
    if (!(await send(options))) continue;
    state.syncedAt = Date.now();
    await storeSyncState(available, state);
    return true;
  }
  return false;
}
