import { MessageChannel, Worker } from 'node:worker_threads';
import type { Realm, SandboxEngine } from '../core/session';
import { source as realmSource } from '../generated/realm';
import { source as threadSource } from '../generated/thread';

/** Megabytes of heap in one realm. */
const HEAP_LIMIT_MB = 256;
/** Megabytes of array buffers, which the heap's limit does not count, in the whole process. */
const BUFFER_LIMIT_MB = 512;
const BUFFER_CHECK_MS = 50;

/** Realms as threads of this process. They hold back honest code; they are no defence against a hostile one. */
export function createNodeEngine(): SandboxEngine & { close(): void } {
  const open = new Set<Realm>();
  let next: Promise<Realm> | undefined;

  function prepare(): Promise<Realm> {
    return openThread(
      (realm) => open.add(realm),
      (realm) => open.delete(realm),
    );
  }

  return {
    async open() {
      const ready = next ?? prepare();
      next = undefined;
      const realm = await ready;
      next = prepare();
      next.catch(() => undefined); // said when it is asked for
      return realm;
    },
    close() {
      for (const realm of open) realm.close();
      next?.then(
        (realm) => realm.close(),
        () => undefined,
      );
      next = undefined;
    },
  };
}

function openThread(onOpen: (realm: Realm) => void, onClose: (realm: Realm) => void): Promise<Realm> {
  const { port1: port, port2 } = new MessageChannel();
  const thread = new Worker(threadSource, {
    eval: true,
    workerData: { port: port2, realm: realmSource },
    transferList: [port2],
    env: {},
    argv: [],
    execArgv: [],
    stdin: false,
    stdout: true,
    stderr: true,
    // as deep as a Chromium worker goes, so that endless recursion and spreads of long arrays end alike in both
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB, stackSizeMb: 1 },
  });
  let onDeath: ((cause: 'memory' | 'crash') => void) | undefined;
  let dead: 'memory' | 'crash' | undefined;
  const die = (cause: 'memory' | 'crash') => {
    if (dead) return;
    dead = cause;
    clearInterval(watch);
    onClose(realm);
    onDeath?.(cause);
  };
  const end = (cause: 'memory' | 'crash') => {
    void thread.terminate();
    port.close();
    die(cause);
  };
  const watch = setInterval(() => {
    if (process.memoryUsage().arrayBuffers > BUFFER_LIMIT_MB * 2 ** 20) end('memory');
  }, BUFFER_CHECK_MS);
  watch.unref();
  const realm: Realm = {
    send: (message) => port.postMessage(message),
    listen(onMessage, whenDead) {
      port.on('message', onMessage);
      onDeath = whenDead;
      if (dead) whenDead(dead);
    },
    close: () => end('crash'),
  };
  onOpen(realm);
  return new Promise((resolve, reject) => {
    thread.on('error', (error: Error & { code?: string }) => {
      die(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash');
      reject(error);
    });
    thread.on('exit', () => {
      die('crash');
      reject(new Error('the sandbox thread ended before it was ready'));
    });
    port.once('message', () => resolve(realm)); // its first word is `ready`
  });
}
