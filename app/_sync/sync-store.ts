// The linked server in this browser's database. It is in no export and no linked folder.
import { type GreenroomDatabase, read } from '@/app/_store/database';
import { useLiveQuery } from '@/app/_store/use-live-query';
import { ServerLink } from './server-link';
import { newSyncState, SyncState } from './sync-state';

export interface LinkedServer {
  link: ServerLink;
  state: SyncState;
}

/** Live, across tabs too; nothing until it is read, `none` when no server is linked. */
export function useLinkedServer(): LinkedServer | 'none' | undefined {
  return useLiveQuery<LinkedServer | 'none' | undefined>(readOrNone, '', undefined);
}

export async function readLinkedServer(): Promise<LinkedServer | undefined> {
  return read(async (available) => {
    const link = ServerLink.safeParse(Object(await available.linkedServer.get('link')).value);
    const state = SyncState.safeParse(Object(await available.linkedServer.get('state')).value);
    return link.success ? { link: link.data, state: state.data ?? newSyncState() } : undefined;
  }, undefined);
}

/** Of the same database, what is known stays, as with a new password. */
export async function storeLinkedServer(available: GreenroomDatabase, link: ServerLink): Promise<void> {
  const before = await readLinkedServer();
  await available.transaction('rw', available.linkedServer, available.syncedRecords, async () => {
    if (before?.link.url !== link.url) await forgetRecords(available);
    await available.linkedServer.put({ key: 'link', value: link });
  });
}

/** Only while a server is linked: another tab may have ended that. */
export async function storeSyncState(available: GreenroomDatabase, state: SyncState): Promise<void> {
  await available.transaction('rw', available.linkedServer, async () => {
    if (await available.linkedServer.get('link')) await available.linkedServer.put({ key: 'state', value: state });
  });
}

/** Says why a pass failed, beside what earlier ones have done. */
export async function storeProblem(available: GreenroomDatabase, problem: SyncState['problem']): Promise<void> {
  const linked = await readLinkedServer();
  if (linked) await storeSyncState(available, { ...linked.state, problem });
}

/** What is on the server stays there. */
export async function forgetLinkedServer(available: GreenroomDatabase): Promise<void> {
  await available.transaction('rw', available.linkedServer, available.syncedRecords, async () => {
    await available.linkedServer.clear();
    await available.syncedRecords.clear();
  });
}

async function forgetRecords(available: GreenroomDatabase): Promise<void> {
  await available.linkedServer.delete('state');
  await available.syncedRecords.clear();
}

async function readOrNone(): Promise<LinkedServer | 'none'> {
  return (await readLinkedServer()) ?? 'none';
}
