// The page's side of the service worker: says first what it will fetch, then registers it, and tells when a newer
// version waits. Loaded once the page is idle.
import { AskVersion, type ToWorker } from './messages';
import { type Size, useOffline } from './offline';

const BASE = process.env.GREENROOM_BASE_PATH ?? '';
const DECLINED = 'greenroom-offline-declined';
const ANNOUNCED_MS = 3_000; // time to read what will be fetched, and to decline
const LOOK_EVERY_MS = 3_600_000; // for a newer version, while a page stays open

const version = typeof document === 'undefined' ? null : document.querySelector('meta[name=greenroom-version]')?.getAttribute('content');
let declined = new AbortController();

export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return show({ state: 'unsupported' });
  answerVersion();
  const size = await readSize();
  if (!size) return; // this host has no worker to offer, or the network is away
  const registration = await navigator.serviceWorker.getRegistration(`${BASE}/`);
  if (registration?.active) return follow(registration, size);
  if (isDeclined() || isMetered()) return show({ state: 'off', size });
  await announce(size);
}

/** Takes it now; the answer to a button. */
export async function keepOffline(size: Size): Promise<void> {
  forgetDeclined();
  await register(size);
}

/** Declines it, also while it is fetched or once it is kept; all of it is deleted. */
export async function forgetOffline(size: Size): Promise<void> {
  declined.abort();
  try {
    localStorage.setItem(DECLINED, 'true');
  } catch {
    // storage is blocked: it is declined for this page only
  }
  show({ state: 'off', size });
  const registration = await navigator.serviceWorker.getRegistration(`${BASE}/`);
  await registration?.unregister();
  await caches.delete(`greenroom${BASE.replaceAll('/', '-')}`);
  // The worker stays as long as a page uses it, and would come back without its files; what is typed is kept, as always.
  if (navigator.serviceWorker.controller) location.reload();
}

/** Goes on with the newer version. What is typed is kept, since leaving the page saves it. */
export async function takeUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(`${BASE}/`);
  if (!registration?.waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage('take-over' satisfies ToWorker);
}

async function announce(size: Size): Promise<void> {
  declined = new AbortController();
  const { signal } = declined;
  show({ state: 'announced', size });
  await new Promise((resolve) => setTimeout(resolve, ANNOUNCED_MS));
  if (!signal.aborted) await register(size);
}

async function register(size: Size): Promise<void> {
  declined = new AbortController();
  show({ state: 'fetching', size });
  const lacking = await lackingRoom(size);
  if (lacking) return show({ state: 'failed', size, reason: lacking });
  try {
    follow(await navigator.serviceWorker.register(`${BASE}/sw.js`, { scope: `${BASE}/`, updateViaCache: 'none' }), size);
  } catch {
    show({ state: 'failed', size, reason: 'This browser refused to keep it, as private windows do.' });
  }
}

/** Shows how far the worker is, and whether a newer one waits. */
function follow(registration: ServiceWorkerRegistration, size: Size): void {
  const { serviceWorker } = navigator;
  const isFirst = !registration.active;
  const { signal } = declined;
  const look = (installing: ServiceWorker | null) => {
    if (signal.aborted) return;
    if (registration.active) show({ state: 'kept', size });
    if (registration.active && registration.waiting) useOffline.setState({ hasUpdate: true });
    if (!registration.active && installing?.state === 'redundant')
      show({ state: 'failed', size, reason: 'It could not be fetched whole.' });
  };
  const watch = (installing: ServiceWorker | null) => installing?.addEventListener('statechange', () => look(installing));
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  look(null);

  serviceWorker.addEventListener('controllerchange', () => {
    look(null);
    if (!isFirst && !signal.aborted) useOffline.setState({ hasUpdate: true }); // accepted in another tab
  });
  serviceWorker.controller?.postMessage('page-opened' satisfies ToWorker);
  if (!isFirst) update(registration);
  setInterval(() => document.visibilityState === 'visible' && update(registration), LOOK_EVERY_MS);
}

function update(registration: ServiceWorkerRegistration): void {
  registration.update().catch(() => {}); // no network: there will be another time
}

function answerVersion(): void {
  navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
    if (data === AskVersion) port?.postMessage(version);
  });
}

async function readSize(): Promise<Size | undefined> {
  try {
    const response = await fetch(`${BASE}/offline/size.json`);
    return response.ok ? ((await response.json()) as Size) : undefined;
  } catch {
    return undefined;
  }
}

async function lackingRoom({ stored }: Size): Promise<string | undefined> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota - usage < stored ? 'This browser gives the site too little room for it.' : undefined;
}

function isMetered(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

function isDeclined(): boolean {
  try {
    return localStorage.getItem(DECLINED) !== null;
  } catch {
    return false;
  }
}

function forgetDeclined(): void {
  try {
    localStorage.removeItem(DECLINED);
  } catch {
    // blocked, so it is not there
  }
}

function show(keeping: ReturnType<typeof useOffline.getState>['keeping']): void {
  useOffline.setState({ keeping });
}
