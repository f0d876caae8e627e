// Runs in a Node thread: a context with the language's own globals, timers and one port, and the realm in it.
// Built into a string by worker/build, so that a thread starts without a loader.
import vm from 'node:vm';
import { type MessagePort, moveMessagePortToContext, workerData } from 'node:worker_threads';

const { port, realm } = workerData as { port: MessagePort; realm: string };

// In a browser a stray rejection or a throwing timer only prints; it must not end the thread here.
process.on('uncaughtException', () => undefined);
process.on('unhandledRejection', () => undefined);

const context = vm.createContext(Object.create(null), { codeGeneration: { strings: true, wasm: true } });
const installTimers = vm.runInContext(
  `(host) => {
    const { setTimeout, setInterval, clearTimeout, now } = host;
    const timer = (set) => function (task, delay, ...values) { return set(() => { typeof task === 'function' && task(...values); }, +delay || 0); };
    const clear = (id) => { clearTimeout(+id); };
    const install = (name, value) => Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
    install('setTimeout', timer(setTimeout));
    install('setInterval', timer(setInterval));
    install('setImmediate', (task, ...values) => globalThis.setTimeout(task, 0, ...values));
    install('clearTimeout', clear);
    install('clearInterval', clear);
    install('clearImmediate', clear);
    install('performance', { now: () => now() });
  }`,
  context,
) as (host: unknown) => void;

// Only numbers come back from the host's functions: an object of the host's realm would be a way out.
installTimers({
  setTimeout: (task: () => void, delay: number) => Number(setTimeout(task, delay)),
  setInterval: (task: () => void, delay: number) => Number(setInterval(task, delay)),
  clearTimeout: (id: number) => clearTimeout(id),
  now: () => performance.now(),
});

const startRealm = vm.runInContext(realm, context) as (port: unknown) => void;
startRealm(moveMessagePortToContext(port, context));
