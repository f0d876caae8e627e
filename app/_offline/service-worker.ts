// The service worker: keeps the whole site on the device and serves it from there, so that nothing needs a network.
// A new version is kept beside the old one and waits until the person agrees; the old one goes on serving its own files.
// tests/tools/offline.mjs builds it into sw.js and says in SITE what there is to keep.
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { AskVersion, type FromWorker, ToWorker } from './messages';
import { contentsOf, isWorthItsPack, type Pack } from './pack';
import { pathsFor } from './paths-for';

interface Site {
  version: string;
  /** Where the site lies on its host: empty, or as in `/greenroom`. */
  basePath: string;
  /** What a host should send with every file. */
  headers: Record<string, string>;
  packs: Pack[];
}
declare const SITE: Site;

// TypeScript's own types of workers and of pages exclude each other; these are the few that are used here.
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Client {
  postMessage(message: FromWorker, ports: MessagePort[]): void;
}
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableEvent & { data: unknown }) => void): void;
  skipWaiting(): Promise<void>;
  registration: Record<'installing' | 'waiting' | 'active', unknown>;
  clients: { claim(): Promise<void>; matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<Client[]> };
}
const worker = self as unknown as WorkerScope;

const controller = new PrecacheController({ cacheName: `greenroom${SITE.basePath.replaceAll('/', '-')}` });
controller.addToCacheList(SITE.packs.flatMap(({ entries }) => entries.map(({ path, revision }) => ({ url: addressOf(path), revision }))));
controller.addToCacheList([{ url: addressOf('offline/size.json'), revision: SITE.version }]);

let isFirst = false;

worker.addEventListener('install', (event) => {
  isFirst = !worker.registration.active;
  event.waitUntil(keep(event));
});

worker.addEventListener('activate', (event) => {
  // Only the first may take over open pages, which are of its own version: from now on they too need no network.
  event.waitUntil(Promise.all([isFirst ? worker.clients.claim() : undefined, cleanUp(event)]));
});

worker.addEventListener('message', (event) => {
  const message = ToWorker(event.data);
  if (message === 'take-over') event.waitUntil(worker.skipWaiting());
  if (message === 'page-opened') event.waitUntil(cleanUp(event));
});

registerRoute(
  new PrecacheRoute(controller, {
    directoryIndex: 'index.html',
    cleanURLs: false,
    ignoreURLParametersMatching: [/./], // `?_rsc=` of the router, and the filters of a list
    urlManipulation: ({ url }) => pathsFor(url.pathname).map((path) => new URL(path, url)),
  }),
);

// A page that was open before an update asks for files that only the version before had.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(addressOf('_next/static/')),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

registerRoute(
  new NavigationRoute(async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return notFound();
    }
  }),
);

/** Everything of this version that is not here yet: by the pack where much is missing, else one by one. */
async function keep(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(controller.strategy.cacheName);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  for (const pack of SITE.packs) {
    const isMissing = ({ path }: Pack['entries'][number]) => !here.has(keyOf(path));
    if (!isWorthItsPack(pack, isMissing)) continue;
    const response = await fetch(addressOf(pack.file), { cache: 'no-store' }); // it is kept here, and needs no second place
    if (!response.ok) throw new Error(`${pack.file}: ${response.status}`);
    const contents = contentsOf(pack, new Uint8Array(await response.arrayBuffer()));
    for (const [i, entry] of pack.entries.entries()) {
      const headers = { ...SITE.headers, 'content-type': entry.type, 'content-length': String(entry.bytes) };
      if (isMissing(entry)) await cache.put(keyOf(entry.path), new Response(contents[i] as Uint8Array<ArrayBuffer>, { headers }));
    }
  }
  await controller.install(event as never);
}

/** Deletes what earlier versions left, unless a page of theirs is still open, or a newer version keeps its files beside. */
async function cleanUp(event: ExtendableEvent): Promise<void> {
  const { installing, waiting } = worker.registration;
  if (installing || waiting) return;
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const versions = await Promise.all(pages.map(versionOf));
  if (versions.every((version) => version === SITE.version)) await controller.activate(event as never);
}

const ANSWER_WITHIN_MS = 2_000;

/** @returns nothing for a page that is frozen, and may be of any version */
function versionOf(page: Client): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, ANSWER_WITHIN_MS);
    page.postMessage(AskVersion, [port2]);
  });
}

async function notFound(): Promise<Response> {
  const kept = await controller.matchPrecache(addressOf('404.html'));
  return kept ? new Response(kept.body, { status: 404, headers: kept.headers }) : Response.error();
}

function addressOf(path: string): string {
  return `${SITE.basePath}/${path}`;
}

function keyOf(path: string): string {
  return controller.getCacheKeyForURL(addressOf(path)) as string;
}
