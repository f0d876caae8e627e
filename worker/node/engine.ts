import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import type { Death, Realm, SandboxEngine } from '../core/session';
import { source as childSource } from '../generated/child';
import { source as realmSource } from '../generated/realm';

/** Megabytes of heap in one realm. */
const HEAP_LIMIT_MB = 256;
/** Megabytes in memory, array buffers included, which the heap's limit does not count. */
const RESIDENT_LIMIT_MB = 768;
const RESIDENT_CHECK_MS = 50;
const PAGE_BYTES = 4096;
/** Kilobytes; what Chromium gives a worker, so that endless recursion and spreads of long arrays (some 63,000 elements) end alike in both. */
const STACK_KB = 500;
/** A line of output longer than this is no answer any more. */
const MAX_LINE_CHARACTERS = 256 * 2 ** 20;
const OPENING_LIMIT_MS = 30_000;

// No file, child process, thread, native module or inspector; child.ts shuts sockets and signals. The name changed in Node 22.13.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission';

type Child = ChildProcessByStdio<Writable, Readable, null>;

/** Realms as processes without rights; one is always being prepared while the last is used. */
export function createNodeEngine(): SandboxEngine & { close(): void } {
  const open = new Set<Realm>();
  let next: Promise<Realm> | undefined;
  let closed = false;

  function prepare(): Promise<Realm> {
    return openProcess(
      (realm) => (closed ? realm.close(false) : open.add(realm)),
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
      closed = true;
      for (const realm of open) realm.close(true);
      next = undefined;
    },
  };
}

function openProcess(onOpen: (realm: Realm) => void, onClose: (realm: Realm) => void): Promise<Realm> {
  const flags = [PERMISSION, '--no-warnings', `--stack-size=${STACK_KB}`, `--max-old-space-size=${HEAP_LIMIT_MB}`];
  const child = spawn(process.execPath, [...flags, '--eval', childSource], {
    env: {} as NodeJS.ProcessEnv,
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let onMessage: ((message: unknown) => void) | undefined;
  let onDeath: ((cause: Death) => void) | undefined;
  let dead: 'memory' | 'crash' | undefined;

  const die = (cause: 'memory' | 'crash') => {
    if (dead) return;
    dead = cause;
    clearInterval(watch);
    onClose(realm);
    onDeath?.(cause);
  };
  const end = (cause: 'memory' | 'crash') => {
    child.kill('SIGKILL');
    die(cause);
  };
  const watch = setInterval(() => {
    if (residentMegabytes(child) > RESIDENT_LIMIT_MB) end('memory');
  }, RESIDENT_CHECK_MS);
  watch.unref();
  const realm: Realm = {
    send: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    listen(listener, whenDead) {
      onMessage = listener;
      onDeath = whenDead;
      if (dead) whenDead('lost'); // before it was given any code
    },
    isAlive: async () => dead === undefined,
    close: () => end('crash'),
  };

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error('the sandbox process did not start in time')), OPENING_LIMIT_MS);
    const fail = (error: Error) => {
      clearTimeout(timer);
      end('crash');
      reject(error);
    };
    child.on('error', fail);
    child.stdin.on('error', () => end('crash')); // it died while it was written to
    child.on('exit', (_, signal) => {
      die(signal === 'SIGABRT' || signal === 'SIGTRAP' ? 'memory' : 'crash'); // V8 aborts when its heap is full
      fail(new Error(`the sandbox process ended before it was ready (${signal ?? 'no signal'})`));
    });
    onMessage = () => {
      clearTimeout(timer);
      onMessage = undefined;
      resolve(realm); // its first word is `ready`
    };
    readLines(
      child,
      (message) => onMessage?.(message),
      () => end('crash'),
    );
    onOpen(realm);
    child.stdin.write(`${JSON.stringify(realmSource)}\n`);
  });
}

/** What is no JSON is dropped, as every message that does not parse. */
function readLines(child: Child, onMessage: (message: unknown) => void, onFlood: () => void): void {
  let parts: string[] = [];
  let characters = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = chunk.split('\n');
    for (const [i, text] of lines.entries()) {
      parts.push(text);
      characters += text.length;
      if (characters > MAX_LINE_CHARACTERS) return onFlood();
      if (i === lines.length - 1) return;
      const line = parts.join('');
      parts = [];
      characters = 0;
      const message = parsed(line);
      if (message !== undefined) onMessage(message);
    }
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Linux only; elsewhere array buffers are bounded by the time limit. */
function residentMegabytes({ pid }: Child): number {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return (Number(pages) * PAGE_BYTES) / 2 ** 20;
  } catch {
    return 0;
  }
}
