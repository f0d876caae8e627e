// Follows the linked folder while the page is visible: on coming back to it, every few seconds, and after changes here.
// Of several tabs one at a time looks.
import { database } from '@/app/_store/database';
import { onRecordsChanged } from '@/app/_store/on-records-changed';
import { describeStorageError } from '@/app/_store/storage-error';
import type { Verdict } from '@/worker/verdict';
import { FolderError, stampOf } from './directory';
import { folderPass } from './folder-pass';
import { newFolderState } from './folder-state';
import { forgetLinkedFolder, readLinkedFolder, storeFolderState, storeLinkedFolder } from './folder-store';
import { useFollowing } from './following';

const LOOK_EVERY_MS = 3_000;
const LOCK = 'greenroom-folder';

interface PickingWindow {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

interface PermissionHandle {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Lets the person choose a folder, and links it. To be called by a click. */
export async function linkFolder(): Promise<void> {
  const picker = window as unknown as PickingWindow;
  let folder: FileSystemDirectoryHandle | undefined;
  try {
    folder = await picker.showDirectoryPicker?.({ id: 'greenroom', mode: 'readwrite' });
  } catch (error) {
    const isCancelled = error instanceof DOMException && error.name === 'AbortError';
    useFollowing.setState({
      problem: isCancelled ? undefined : 'This folder cannot be linked. Choose another one, such as a new folder among your documents.',
    });
  }
  const available = database();
  if (!folder || !available) return;
  try {
    await storeLinkedFolder(available, folder, newFolderState(folder.name));
  } catch (error) {
    useFollowing.setState({ problem: describeStorageError(error).message });
    return;
  }
  useFollowing.setState({ state: 'following', problem: undefined });
  follow();
  await look(true);
}

/** The folder and its files stay as they are. */
export async function unlinkFolder(): Promise<void> {
  const available = database();
  if (available) await forgetLinkedFolder(available);
  useFollowing.setState({ state: 'none', problem: undefined });
}

/** Asks the browser again for access. To be called by a click. */
export async function allowAgain(): Promise<void> {
  const linked = await readLinkedFolder();
  if (!linked) return;
  await (linked.folder as PermissionHandle).requestPermission?.({ mode: 'readwrite' });
  await look(true);
}

let isFollowing = false;
let hasChanged = true; // since the last look that found both sides the same

/** Begins to follow; later calls do nothing. */
export function follow(): void {
  if (isFollowing) return;
  isFollowing = true;
  onRecordsChanged(() => {
    hasChanged = true;
  });
  window.addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => void look());
  setInterval(look, LOOK_EVERY_MS);
  void look();
}

let looking: Promise<void> | undefined;

/** @param now also when the page is hidden */
export function look(now = false): Promise<void> {
  if (!now && (document.visibilityState === 'hidden' || Date.now() < restsUntil)) return Promise.resolve();
  looking ??= withLock(lookOnce).finally(() => {
    looking = undefined;
  });
  return looking;
}

async function withLock(act: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return act();
  await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? act() : undefined));
}

const REST = 10; // times as long as the last look took, since a long log takes long to read
let lastSeen = '';
let restsUntil = 0;

async function lookOnce(): Promise<void> {
  const [available, linked] = [database(), await readLinkedFolder()];
  if (!available || !linked) {
    useFollowing.setState({ state: 'none', problem: undefined });
    return;
  }
  const { folder, state } = linked;
  const startedAt = Date.now();
  try {
    if (((await (folder as PermissionHandle).queryPermission?.({ mode: 'readwrite' })) ?? 'granted') !== 'granted') {
      useFollowing.setState({ state: 'needs-permission', problem: undefined });
      return;
    }
    const files = await stampOf(folder);
    if (!hasChanged && files === lastSeen) return;
    hasChanged = false;
    const { default: index } = await import('@/problems/generated/index.json');
    const isSettled = await folderPass({
      folder,
      state,
      keep: (next) => storeFolderState(available, next),
      slugs: new Set(index.map(({ slug }) => slug)),
      judge,
    });
    hasChanged ||= !isSettled;
    lastSeen = files; // what was written meanwhile is looked at once more
    useFollowing.setState({ state: 'following', problem: undefined });
  } catch (error) {
    hasChanged = true;
    const known = error instanceof FolderError ? error : undefined;
    useFollowing.setState({
      state: known?.kind === 'permission' ? 'needs-permission' : 'following',
      problem: known?.kind === 'permission' ? undefined : (known?.message ?? describeStorageError(error).message),
    });
  } finally {
    restsUntil = Date.now() + REST * (Date.now() - startedAt);
  }
}

/** Nothing while the judge works for the person, whom this must not interrupt, or when it cannot. */
async function judge(slug: string, source: string): Promise<Verdict | undefined> {
  const { judgeClient } = await import('@/worker/client');
  const client = judgeClient();
  if (client.isBusy()) return undefined;
  const answer = await client.judge({ slug, source, mode: 'submit' });
  return answer.type === 'verdict' && answer.verdict.verdict !== 'judge-error' ? answer.verdict : undefined;
}
