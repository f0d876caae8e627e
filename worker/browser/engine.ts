import * as Comlink from 'comlink';
import { type Realm, RealmLost, type SandboxEngine } from '../core/session';
import { FromRealm } from '../sandbox/messages';

/** What the page does for the judge worker, which has no document of its own. */
export interface FrameHost {
  openFrame(id: number, port: MessagePort): Promise<void>;
  removeFrame(id: number): Promise<void>;
  /** Tells of frames that go away by themselves: an extension, say, may remove them. */
  onLost(listener: (ids: number[]) => void): Promise<void>;
}

const OPENING_LIMIT_MS = 15_000;

/** Realms as frames of the page; one is always being prepared while the last is used. */
export function createBrowserEngine(host: FrameHost): SandboxEngine & { prepare(): Promise<void> } {
  let opened = 0;
  let next: Promise<Realm> | undefined;
  const lose = new Map<number, () => void>();
  void host.onLost(
    Comlink.proxy((ids: number[]) => {
      for (const id of ids) lose.get(id)?.();
    }),
  );

  async function openRealm(): Promise<Realm> {
    const id = ++opened;
    const { port1, port2 } = new MessageChannel();
    let isLost = false;
    let onDeath: ((cause: 'lost') => void) | undefined;
    const lost = new Promise<never>((_, reject) => {
      lose.set(id, () => {
        isLost = true;
        if (id === opened) next = undefined; // the one that was being kept ready
        onDeath?.('lost');
        reject(new RealmLost());
      });
    });
    lost.catch(() => undefined); // whoever runs in it is told by onDeath
    await host.openFrame(id, Comlink.transfer(port2, [port2]));
    await Promise.race([readyOn(port1), lost]);
    return {
      send: (message) => port1.postMessage(message),
      listen(onMessage, whenDead) {
        port1.onmessage = ({ data }) => onMessage(data);
        onDeath = whenDead;
        if (isLost) whenDead('lost');
      },
      close() {
        if (!lose.delete(id)) return;
        port1.close();
        void host.removeFrame(id);
      },
    };
  }

  function prepare(): Promise<Realm> {
    if (next) return next;
    const opening = openRealm();
    opening.catch(() => {
      if (next === opening) next = undefined; // said to whoever opens; the next try starts anew
    });
    next = opening;
    return opening;
  }

  return {
    async prepare() {
      await prepare();
    },
    async open() {
      const mine = prepare();
      next = undefined; // at once: two that open at the same time must not get the same realm
      const realm = await mine;
      void prepare().catch(() => undefined);
      return realm;
    },
  };
}

function readyOn(port: MessagePort): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('the sandbox frame did not start; does an extension or a policy block frames?')),
      OPENING_LIMIT_MS,
    );
    port.onmessage = ({ data }) => {
      if (FromRealm.safeParse(data).data?.type !== 'ready') return;
      clearTimeout(timer);
      port.onmessage = null;
      resolve();
    };
  });
}
