import * as Comlink from 'comlink';
import { type Realm, RealmLost, type SandboxEngine } from '../core/session';
import { FromRealm } from '../sandbox/messages';

/** What the page does for the judge worker, which has no document of its own. */
export interface FrameHost {
  /** Opens a realm that speaks on the other end of `realm`, while its frame answers on that of `pulse`. */
  openFrame(id: number, realm: MessagePort, pulse: MessagePort): Promise<void>;
  removeFrame(id: number): Promise<void>;
  /** Tells of frames that go away by themselves: an extension, say, may remove them. */
  onLost(listener: (ids: number[]) => void): Promise<void>;
}

/** A frame whose process ends while it opens never says so: the second try is given as long as a slow machine needs. */
const OPENING_LIMITS_MS = [5_000, 15_000];
/** A frame has nothing to do but to answer. */
const PULSE_LIMIT_MS = 3_000;

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

  async function openRealm(limitMs: number): Promise<Realm> {
    const id = ++opened;
    const realm = new MessageChannel();
    const pulse = new MessageChannel();
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
    const close = () => {
      if (!lose.delete(id)) return;
      realm.port1.close();
      pulse.port1.close();
      void host.removeFrame(id);
    };
    await host.openFrame(id, Comlink.transfer(realm.port2, [realm.port2]), Comlink.transfer(pulse.port2, [pulse.port2]));
    if (!(await Promise.race([isReady(realm.port1, limitMs), lost]))) {
      close();
      throw new Error('the sandbox frame did not start; does an extension or a policy block frames?');
    }
    return {
      send: (message) => realm.port1.postMessage(message),
      listen(onMessage, whenDead) {
        realm.port1.onmessage = ({ data }) => onMessage(data);
        onDeath = whenDead;
        if (isLost) whenDead('lost');
      },
      isAlive: () => answers(pulse.port1, PULSE_LIMIT_MS),
      close,
    };
  }

  function prepare(): Promise<Realm> {
    if (next) return next;
    const [first, second] = OPENING_LIMITS_MS as [number, number];
    const opening = openRealm(first).catch(() => openRealm(second));
    opening.catch(() => {
      if (next === opening) next = undefined; // said to whoever opens; the next try starts anew
    });
    next = opening;
    return opening;
  }

  /** Taken at once: two that open at the same time must not get the same realm. */
  function take(): Promise<Realm> {
    const mine = prepare();
    next = undefined;
    return mine;
  }

  return {
    async prepare() {
      await prepare();
    },
    async open() {
      let realm = await take();
      if (!(await realm.isAlive())) {
        realm.close(); // its process has ended while it was kept ready
        realm = await take();
      }
      void prepare().catch(() => undefined);
      return realm;
    },
  };
}

/** Whether the realm says `ready` in time. */
function isReady(port: MessagePort, limitMs: number): Promise<boolean> {
  return settledBy(limitMs, (settle) => {
    port.onmessage = ({ data }) => {
      if (FromRealm.safeParse(data).data?.type !== 'ready') return;
      port.onmessage = null;
      settle();
    };
  });
}

/** Whether the frame at the other end answers in time. */
function answers(port: MessagePort, limitMs: number): Promise<boolean> {
  return settledBy(limitMs, (settle) => {
    port.onmessage = settle;
    port.postMessage(null);
  });
}

function settledBy(limitMs: number, begin: (settle: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limitMs);
    begin(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
