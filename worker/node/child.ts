// The script of a Node process that is one realm: started without rights (see engine.ts), it takes the realm's source as
// the first line of its input, then a message a line; its output is a message a line. Built into a string by worker/build.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { createInterface } from 'node:readline';
import traceEvents from 'node:trace_events';
import vm from 'node:vm';

const NOBODY = 65534;

// In a browser a stray rejection or a throwing timer only prints; it must not end the process here.
process.on('uncaughtException', () => undefined);
process.on('unhandledRejection', () => undefined);

const { write } = process.stdout;
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
let onLine = (realm: string) => {
  giveUpTheRest();
  onLine = startRealm(JSON.parse(realm));
};
lines.on('line', (line) => onLine(line));
lines.on('close', () => process.exit()); // whoever started it is gone

/**
 * The realm in a context with the language's own globals, timers and nothing else. Only text and numbers cross into it,
 * and what the host's functions throw (a stack that overflows inside of them, say) is made anew inside: an object of
 * the host's would be a way out.
 * @returns takes a line of input
 */
function startRealm(realm: string): (line: string) => void {
  // an ordinary global object: in the other kind every look at a global takes 200 ns, a hundred times what a browser does
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY as unknown as vm.Context, {
    codeGeneration: { strings: true, wasm: true },
  });
  const connect = vm.runInContext(
    `(host) => {
      const { stringify, parse } = JSON;
      const { apply, defineProperty } = Reflect;
      // a toJSON on these two would rewrite every message
      for (const prototype of [Object.prototype, Array.prototype]) {
        defineProperty(prototype, 'toJSON', {
          get: () => undefined,
          set(value) { this === prototype || defineProperty(this, 'toJSON', { value, writable: true, configurable: true, enumerable: true }); },
        });
      }
      const ContextError = RangeError;
      const safely = (act) => function () {
        try { return apply(act, undefined, arguments); } catch { throw new ContextError('Maximum call stack size exceeded'); }
      };
      const write = safely(host.write);
      const [setTimer, setRepeating, clearTimer, now] = [host.setTimeout, host.setInterval, host.clearTimeout, host.now].map(safely);
      const timer = (set) => function (task, delay, ...values) {
        const milliseconds = +delay || 0;
        return set(() => { typeof task === 'function' && apply(task, undefined, values); }, milliseconds);
      };
      const clear = (id) => { clearTimer(+id); };
      const install = (name, value) => defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
      install('setTimeout', timer(setTimer));
      install('setInterval', timer(setRepeating));
      install('setImmediate', (task, ...values) => globalThis.setTimeout(task, 0, ...values));
      install('clearTimeout', clear);
      install('clearInterval', clear);
      install('clearImmediate', clear);
      install('performance', { now: () => now() });
      const port = { onmessage: null, postMessage: (message) => write(stringify(message)) };
      return { port, receive: (line) => port.onmessage({ data: parse(line) }) };
    }`,
    context,
  ) as (host: unknown) => { port: unknown; receive(line: string): void };
  const { port, receive } = connect({
    write: (text: string) => void write.call(process.stdout, `${text}\n`),
    setTimeout: (task: () => void, delay: number) => Number(setTimeout(task, delay)),
    setInterval: (task: () => void, delay: number) => Number(setInterval(task, delay)),
    clearTimeout: (id: number) => clearTimeout(id),
    now: () => performance.now(),
  });
  (vm.runInContext(realm, context) as (port: unknown) => void)(port);
  return receive;
}

/** What Node's permission model leaves open: sockets, signals, trace files. Code that gets out of the context finds them shut. */
function giveUpTheRest(): void {
  const refuse = () => -13; // EACCES, as the native handles say it
  for (const handle of nativeHandles()) {
    for (const prototype of prototypesOf(handle)) {
      for (const name of ['connect', 'connect6', 'bind', 'bind6', 'listen', 'open', 'send', 'send6']) shut(prototype, name, refuse);
      for (const name of Object.getOwnPropertyNames(prototype).filter((own) => /^(query|getHost)/.test(own))) shut(prototype, name, refuse);
    }
  }
  const refuseCall = () => {
    throw new Error('not permitted in the sandbox');
  };
  for (const target of [dns, dns.promises]) {
    for (const name of Object.keys(target).filter((own) => /^(lookup|resolve|reverse)/.test(own))) shut(target, name, refuseCall);
  }
  shut(traceEvents, 'createTracing', refuseCall);
  for (const name of ['kill', '_kill', '_debugProcess', '_debugEnd', 'abort', 'chdir', 'umask', 'report']) shut(process, name, undefined);
  if (process.getuid?.() === 0) {
    process.setgroups?.([]);
    process.setgid?.(NOBODY);
    process.setuid?.(NOBODY);
  }
  syncBuiltinESMExports();
}

function* nativeHandles(): Generator<object> {
  const { _createServerHandle: handleOf } = net as unknown as { _createServerHandle(address: string, port: number, type: number): object };
  const tcp = handleOf('127.0.0.1', 0, 4);
  yield tcp;
  (tcp as { close?(): void }).close?.();
  yield (process.stdout as unknown as { _handle: object })._handle; // a pipe, as local sockets are
  const socket = dgram.createSocket('udp4');
  const state = Object.getOwnPropertySymbols(socket).find(({ description }) => description === 'state symbol') as symbol;
  yield (socket as unknown as Record<symbol, { handle: object }>)[state]?.handle as object;
  socket.close();
  yield (new dns.Resolver() as unknown as { _handle: object })._handle;
}

function* prototypesOf(object: object): Generator<object> {
  for (let prototype = Object.getPrototypeOf(object); prototype !== null && prototype !== Object.prototype; ) {
    yield prototype;
    prototype = Object.getPrototypeOf(prototype);
  }
}

function shut(target: object, name: string, value: unknown): void {
  if (name in target) Object.defineProperty(target, name, { value, writable: false, configurable: false });
}
