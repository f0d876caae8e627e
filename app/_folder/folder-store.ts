// The linked folder in this browser's database: its handle, and what is remembered of it.
import { type GreenroomDatabase, read } from '@/app/_store/database';
import { useLiveQuery } from '@/app/_store/use-live-query';
import { FolderState } from './folder-state';

/** Live, across tabs too; nothing until it is read, `none` when no folder is linked. */
export function useFolderState(): FolderState | 'none' | undefined {
  return useLiveQuery<FolderState | 'none' | undefined>(readState, '', undefined);
}

export async function readLinkedFolder(): Promise<{ folder: FileSystemDirectoryHandle; state: FolderState } | undefined> {
  return read(async (available) => {
    const folder = Object(await available.linkedFolder.get('handle')).value as FileSystemDirectoryHandle | undefined;
    const state = FolderState.safeParse(Object(await available.linkedFolder.get('state')).value);
    return folder && state.success ? { folder, state: state.data } : undefined;
  }, undefined);
}

export async function storeLinkedFolder(
  available: GreenroomDatabase,
  folder: FileSystemDirectoryHandle,
  state: FolderState,
): Promise<void> {
  await available.linkedFolder.bulkPut([
    { key: 'handle', value: folder },
    { key: 'state', value: state },
  ]);
}

/** Only while a folder is linked: another tab may have ended that. */
export async function storeFolderState(available: GreenroomDatabase, state: FolderState): Promise<void> {
  await available.transaction('rw', available.linkedFolder, async () => {
    if (await available.linkedFolder.get('handle')) await available.linkedFolder.put({ key: 'state', value: state });
  });
}

export async function forgetLinkedFolder(available: GreenroomDatabase): Promise<void> {
  await available.linkedFolder.clear();
}

async function readState(): Promise<FolderState | 'none'> {
  return (await readLinkedFolder())?.state ?? 'none';
}
