// Keeps this browser and the linked server the same: when a page is opened or come back to, shortly after changes here,
// and every half minute while the page is visible. Of several tabs one at a time does it.
import { database, type GreenroomDatabase } from '@/app/_store/database';
import { onRecordsChanged } from '@/app/_store/on-records-changed';
import { couchServer } from './couch-server';
import { describeSyncError } from './describe-sync-error';
import { offeredServers } from './offered-servers';
import { ServerError } from './server-error';
import { readLink } from './server-link';
import { syncPass } from './sync-pass';
import type { SyncState } from './sync-state';
import { forgetLinkedServer, readLinkedServer, storeLinkedServer, storeProblem } from './sync-store';
import { useSyncing } from './syncing';

const LOOK_EVERY_MS = 30_000;
const SETTLES_MS = 1_500; // after the last of several changes
const REST = 10; // times as long as the last pass took, since a long log takes long to compare
const LOCK = 'greenroom-sync';

/**
 * Links a server that takes what was typed, and begins to follow it.
 * @returns why it was not linked, if so
 */
export async function linkServer(typed: Record<'url' | 'user' | 'password', unknown>): Promise<string | undefined> {
  const checked = readLink(typed, offeredServers(), location.href);
  if ('complaint' in checked) return checked.complaint;
  const available = database();
  if (!available) return 'This browser keeps nothing for this page, so there is nothing to sync.';
  try {
    await couchServer(checked.link).open();
    await withLock({}, () => storeLinkedServer(available, checked.link));
  } catch (error) {
    return describeSyncError(error);
  }
  follow();
  void sync({ now: true });
  return undefined;
}

/** The log stays as it is, here and there. */
export async function unlinkServer(): Promise<void> {
  const available = database();
  if (available) await withLock({}, () => forgetLinkedServer(available));
}

let isFollowing = false;
let hasChanged = false; // since the last pass that found both sides the same
let isFirst = true;

/** Begins to follow; later calls do nothing. */
export function follow(): void {
  if (isFollowing) return;
  isFollowing = true;
  let settling: ReturnType<typeof setTimeout> | undefined;
  onRecordsChanged(() => {
    hasChanged = true;
    clearTimeout(settling);
    settling = setTimeout(() => void sync(), SETTLES_MS);
  });
  window.addEventListener('focus', () => void sync());
  window.addEventListener('online', () => void sync());
  document.addEventListener('visibilitychange', () => void sync({ now: hasChanged })); // also before it is closed
  setInterval(() => void sync(), LOOK_EVERY_MS);
  void sync();
}

let running: Promise<void> | undefined;
let restsUntil = 0;

/** @param now also when the page is hidden, or has just looked; with it, what was left aside is tried again */
export function sync({ now = false }: { now?: boolean } = {}): Promise<void> {
  if (!now && (document.visibilityState === 'hidden' || Date.now() < restsUntil)) return Promise.resolve();
  running ??= withLock({ ifAvailable: true }, () => syncOnce(now)).finally(() => {
    running = undefined;
  });
  return running;
}

async function syncOnce(now: boolean): Promise<void> {
  const [available, linked] = [database(), await readLinkedServer()];
  if (!available || !linked) return;
  const startedAt = Date.now();
  useSyncing.setState({ isSyncing: true });
  try {
    hasChanged = false;
    const { problem: _, ...state } = linked.state;
    await onePass(available, linked.link, state, now || isFirst);
    isFirst = false;
  } finally {
    useSyncing.setState({ isSyncing: false });
    restsUntil = Date.now() + REST * (Date.now() - startedAt);
  }
}

async function onePass(
  available: GreenroomDatabase,
  link: Parameters<typeof couchServer>[0],
  state: SyncState,
  again: boolean,
): Promise<void> {
  try {
    hasChanged ||= !(await syncPass({ server: couchServer(link), available, state, again }));
  } catch (error) {
    hasChanged = true;
    const isLogin = error instanceof ServerError && error.kind === 'login';
    await storeProblem(available, { message: describeSyncError(error), isLogin }).catch(() => undefined); // no room for that either
  }
}

async function withLock<T>(options: LockOptions, act: () => Promise<T>): Promise<T | undefined> {
  if (!navigator.locks) return act();
  return navigator.locks.request(LOCK, options, async (lock) => (lock ? act() : undefined));
}
