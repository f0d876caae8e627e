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
/** A process in which code has run for so long, in one realm or in many, may keep a heap that nobody uses. */
const LONG_USE_MS = 500;
/** A frame has nothing to do but to answer. */
const PULSE_LIMIT_MS = 3_000;

/** The realm that is kept ready, or opening. */
interface Spare {
  realm: Promise<Realm>;
  /** Takes it away before anybody has it. */
  retire: AbortController;
}

/** Realms as frames of the page; one is always being prepared while the last is used. */
export function createBrowserEngine(host: FrameHost): SandboxEngine & { prepare(): Promise<void> } {
  let opened = 0;
  let spare: Spare | undefined;
  let inUse = 0; // realms
  let usedMs = 0; // by all realms since their process began
  let hangs = false; // code in it did not come to an end
  const lose = new Map<number, () => void>();
  void host.onLost(
    Comlink.proxy((ids: number[]) => {
      for (const id of ids) lose.get(id)?.();
    }),
  );

  /** @param retired before it is in use */
  async function openRealm(limitMs: number, retired: AbortSignal): Promise<Realm> {
    const id = ++opened;
    const realm = new MessageChannel();
    const pulse = new MessageChannel();
    /** @returns whether it was still there */
    const remove = () => {
      if (!lose.delete(id)) return false;
      realm.port1.close();
      pulse.port1.close();
      void host.removeFrame(id);
      return true;
    };
    let isLost = false;
    let onDeath: ((cause: 'lost') => void) | undefined;
    const lost = new Promise<never>((_, reject) => {
      const end = () => reject(new RealmLost());
      lose.set(id, () => {
        isLost = true;
        if (id === opened) spare = undefined; // the one that was being kept ready
        onDeath?.('lost');
        end();
      });
      retired.addEventListener('abort', () => {
        remove();
        end();
      });
    });
    lost.catch(() => undefined); // whoever runs in it is told by onDeath
    await host.openFrame(id, Comlink.transfer(realm.port2, [realm.port2]), Comlink.transfer(pulse.port2, [pulse.port2]));
    if (!(await Promise.race([isReady(realm.port1, limitMs), lost]))) {
      remove();
      throw new Error('the sandbox frame did not start; does an extension or a policy block frames?');
    }
    let inUseSince: number | undefined;
    return {
      send: (message) => realm.port1.postMessage(message),
      listen(onMessage, whenDead) {
        inUseSince = performance.now();
        inUse++;
        realm.port1.onmessage = ({ data }) => onMessage(data);
        onDeath = whenDead;
        if (isLost) whenDead('lost');
      },
      isAlive: () => answers(pulse.port1, PULSE_LIMIT_MS),
      close(isAtWork) {
        if (!remove()) return;
        hangs ||= isAtWork;
        if (inUseSince !== undefined) {
          inUse--;
          usedMs += performance.now() - inUseSince;
        }
        if (inUse === 0 && (hangs || usedMs > LONG_USE_MS)) endProcess(); // earlier, its other realms would keep it
      },
    };
  }

  function prepare(): Promise<Realm> {
    spare ??= newSpare();
    return spare.realm;
  }

  function newSpare(): Spare {
    const retire = new AbortController();
    const [first, second] = OPENING_LIMITS_MS as [number, number];
    const realm = openRealm(first, retire.signal).catch((error) => {
      if (retire.signal.aborted) throw error;
      return openRealm(second, retire.signal);
    });
    const made = { realm, retire };
    realm.catch(() => {
      if (spare === made) spare = undefined; // said to whoever opens; the next try starts anew
    });
    return made;
  }

  /** Taken at once: two that open at the same time must not get the same realm. */
  function take(): Promise<Realm> {
    const mine = prepare();
    spare = undefined;
    return mine;
  }

  /**
   * Chromium gives all sandboxes a process of their own, and ends it with their last frame; a thread that is busy would live
   * for two more seconds otherwise, and its heap for longer.
   */
  function endProcess(): void {
    usedMs = 0;
    hangs = false;
    spare?.retire.abort();
    spare = undefined;
    void prepare().catch(() => undefined);
  }

  return {
    async prepare() {
      await prepare();
    },
    async open() {
      let realm = await take();
      if (!(await realm.isAlive())) {
        realm.close(false); // its process has ended while it was kept ready
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
