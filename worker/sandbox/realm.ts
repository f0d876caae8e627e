// Runs inside the sandbox, beside the person's code, in a browser's blob worker or a Node context. Built into one
// string by worker/build. What it needs of the realm is captured before that code is evaluated.
import { decode, type Encoded, encode, OutputTooLarge } from '@/problems/spec/codec';
import { formatValue } from '@/problems/spec/format-value';
import { nodeClasses } from '@/problems/spec/nodes';
import type { CallResult, EntryPoint, ErrorText, FromRealm, Load, Run, ToRealm } from './messages';

const CONSOLE_CHARACTERS = 64 * 1024;
const CONSOLE_LINES = 1000;
const ERROR_CHARACTERS = 3 * 1024;
const MAX_COLLECTED = 1_000_000;

const { apply, construct, ownKeys } = Reflect;
const { isArray } = Array;
const { isView } = ArrayBuffer;
const { freeze, defineProperty } = Object;
// biome-ignore lint/security/noGlobalEval: this is where the person's code is meant to run; indirect, so in global scope and sloppy mode
const evaluate = globalThis.eval;
const slice = String.prototype.slice;
const functionText = Function.prototype.toString;
const then = Promise.prototype.then;
const NativePromise = Promise;
const isAncestor = Object.prototype.isPrototypeOf;
const errorPrototype = Error.prototype;
const mapPrototype = Map.prototype;
const setPrototype = Set.prototype;
const { iterator, asyncIterator } = Symbol;

/** Of a MessagePort's event; a person who replaced it would be handed the event, and with it the port. */
const dataOfEvent = typeof MessageEvent === 'function' ? Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get : undefined;

/** The part of a MessagePort that both a browser's and a Node context's has. */
interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  start?(): void;
}

type Callable = (...values: unknown[]) => unknown;
type Constructor = new (...values: unknown[]) => Record<string, unknown>;

/** Takes orders from the port until the realm is destroyed. */
export function startRealm(port: Port): void {
  const { postMessage } = port;
  const post = (message: FromRealm) => apply(postMessage, port, [message]);
  installGlobals(post);
  let entry: { point: EntryPoint; target: Target } | undefined;

  async function enter(message: Load): Promise<void> {
    try {
      const target = await load(message);
      if (target) entry = { point: message.entry, target };
      post({ type: 'loaded', found: target !== undefined, parameterCount: target ? parameterCount(target.main) : 0 });
    } catch (error) {
      post({ type: 'load-threw', error: errorText(error) });
    }
  }

  port.onmessage = (event) => {
    const message = (dataOfEvent ? apply(dataOfEvent, event, []) : event.data) as ToRealm;
    if (message.type === 'load') void enter(message);
    else if (entry) void run(message, entry.point, entry.target, post);
  };
  port.start?.();
  post({ type: 'ready' });
}

/** What the wrapped source gives back: see wrapSource in worker/core/compile.ts. */
interface Loaded {
  entries: unknown[];
  Solution: unknown;
  Codec: unknown;
  default: unknown;
  exports: unknown;
}

/** What the tests call. */
interface Target {
  main: Callable | Constructor;
  inverse?: Callable;
}

async function load({ libraries, code, entry }: Load): Promise<Target | undefined> {
  for (let i = 0; i < libraries.length; i++) evaluate(libraries[i] as string);
  const loaded = await (evaluate(code) as () => Promise<Loaded>)();
  const whole = entry.inverse === undefined ? [loaded.default, loaded.exports] : []; // one function without a name of its own
  const main = entryIn(loaded, loaded.entries[0], entry.name, whole, entry.kind === 'class');
  if (!main || entry.inverse === undefined) return main && { main };
  const inverse = entryIn(loaded, loaded.entries[1], entry.inverse, [], false);
  return inverse && { main, inverse: inverse as Callable };
}

function entryIn(
  loaded: Loaded,
  declared: unknown,
  name: string,
  whole: unknown[],
  wantsClass: boolean,
): Callable | Constructor | undefined {
  const named = [declared, partOf(loaded.exports, name), partOf(loaded.default, name), whole[0], whole[1]];
  if (wantsClass) return firstOf(named, isCallable) as Constructor | undefined;
  const direct = firstOf(named, (candidate) => isCallable(candidate) && !isClass(candidate));
  if (direct) return direct as Callable;
  const holders = [loaded.Solution, loaded.Codec, partOf(loaded.exports, 'Solution'), loaded.default, loaded.exports];
  return methodOf(firstOf(holders, isCallable) as Constructor | undefined, name);
}

// As Array.prototype.find, which may have been replaced by now.
function firstOf(values: unknown[], isWanted: (value: unknown) => boolean): unknown {
  for (let i = 0; i < values.length; i++) if (isWanted(values[i])) return values[i];
  return undefined;
}

/** `class Solution` with the entry as a method, as LeetCode has it in other languages: a new instance for every call. */
function methodOf(Holder: Constructor | undefined, name: string): Callable | undefined {
  const method = Holder && construct(Holder, [])[name];
  if (!Holder || !isCallable(method)) return undefined;
  const call = (...values: unknown[]) => {
    const instance = construct(Holder, []);
    return apply(instance[name] as Callable, instance, values);
  };
  return defineProperty(call, 'length', { value: method.length });
}

function partOf(holder: unknown, name: string): unknown {
  return isObjectLike(holder) ? holder[name] : undefined;
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function isClass(value: Callable): boolean {
  return apply(slice, apply(functionText, value, []), [0, 5]) === 'class';
}

function parameterCount(target: Callable | Constructor): number {
  return typeof target.length === 'number' ? target.length : 0;
}

async function run(message: Run, point: EntryPoint, { main, inverse }: Target, post: (message: FromRealm) => void): Promise<void> {
  const { run } = message;
  try {
    const calls = decode(message.calls, nodeClasses) as unknown[];
    post({ type: 'started', run });
    const results: unknown[] = [];
    for (let i = 0; i < calls.length; i++) {
      results[i] =
        point.kind === 'class'
          ? await answersOf(main as Constructor, calls[i] as { operations: string[]; arguments: unknown[][] }, point)
          : inverse
            ? await roundTripOf(main as Callable, inverse, calls[i] as [unknown[], unknown[]], point)
            : await resultOf(main as Callable, calls[i] as unknown[], point);
    }
    post({ type: 'finished', run });
    post({ type: 'returned', run, output: outputOf(results, calls, message) });
  } catch (error) {
    if (isInstance(OutputTooLarge.prototype, error)) post({ type: 'too-large', run });
    else post({ type: 'threw', run, error: errorText(error) });
  }
}

function outputOf(results: unknown[], calls: unknown[], { sendArguments, maxSlots, maxCharacters }: Run): Encoded {
  return encode(sendArguments ? { results, arguments: calls } : { results }, { maxSlots, maxCharacters });
}

async function resultOf(target: Callable, values: unknown[], point: EntryPoint): Promise<CallResult> {
  const passed = copyOf(values); // a call may not swap its arguments by changing `arguments`
  const returned = apply(target, undefined, passed);
  const settled = isThenable(returned) ? await returned : returned;
  const collected = point.collect ? await collect(settled) : settled;
  return point.answerArgument === undefined ? { returned: collected } : { returned: collected, argument: values[point.answerArgument] };
}

/** The first function is called for another input before its result is undone: what it keeps elsewhere is then another's. */
async function roundTripOf(
  main: Callable,
  inverse: Callable,
  call: [values: unknown[], others: unknown[]],
  point: EntryPoint,
): Promise<CallResult> {
  const { returned: between } = await resultOf(main, call[0], { ...point, collect: false });
  await resultOf(main, call[1], { ...point, collect: false });
  const { returned } = await resultOf(inverse, [between], point);
  return { returned, between };
}

async function answersOf(
  Target: Constructor,
  { operations, arguments: values }: { operations: string[]; arguments: unknown[][] },
  point: EntryPoint,
): Promise<unknown[]> {
  const instance = construct(Target, values[0] ?? []) as Record<string, unknown>;
  const answers: unknown[] = [null];
  for (let i = 1; i < operations.length; i++) {
    const name = operations[i] as string;
    const method = instance[name];
    if (typeof method !== 'function') throw new TypeError(`${point.name} has no method ${name}`);
    const returned = apply(method as Callable, instance, values[i] ?? []);
    answers[i] = isThenable(returned) ? await returned : returned;
  }
  return answers;
}

/** The items of a generator or another iterable that is not already a collection. */
async function collect(value: unknown): Promise<unknown> {
  if (!isObjectLike(value) || isArray(value) || isView(value) || isInstance(mapPrototype, value) || isInstance(setPrototype, value))
    return value;
  const items: unknown[] = [];
  const take = (item: unknown) => {
    if (items.length >= MAX_COLLECTED) throw new OutputTooLarge(`more than ${MAX_COLLECTED} items`);
    items[items.length] = item;
  };
  if (typeof value[iterator] === 'function') for (const item of value as unknown as Iterable<unknown>) take(item);
  else if (typeof value[asyncIterator] === 'function') for await (const item of value as unknown as AsyncIterable<unknown>) take(item);
  else return value;
  return items;
}

function copyOf(values: unknown[]): unknown[] {
  const copy: unknown[] = [];
  for (let i = 0; i < values.length; i++) copy[i] = values[i];
  return copy;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return isObjectLike(value) && typeof value.then === 'function';
}

function isObjectLike(value: unknown): value is Record<string | symbol, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

// As instanceof, which may have been replaced by now; a proxy may throw when it is asked.
function isInstance(prototype: object, value: unknown): boolean {
  try {
    return apply(isAncestor, prototype, [value]) as boolean;
  } catch {
    return false;
  }
}

function errorText(error: unknown): ErrorText {
  const text = (read: () => unknown): string => {
    try {
      const value = read();
      return typeof value === 'string' ? (apply(slice, value, [0, ERROR_CHARACTERS]) as string) : '';
    } catch {
      return ''; // a getter that throws in its turn
    }
  };
  try {
    if (isInstance(errorPrototype, error)) {
      const thrown = error as Error;
      return { name: text(() => thrown.name) || 'Error', message: text(() => thrown.message), stack: text(() => thrown.stack) };
    }
    return { name: 'Thrown value', message: formatValue(error, 500), stack: '' };
  } catch {
    return { name: 'Thrown value', message: 'a value that cannot be shown', stack: '' };
  }
}

function installGlobals(post: (message: FromRealm) => void): void {
  const global = globalThis as unknown as Record<string, unknown>;
  const install = (name: string, value: unknown) =>
    defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
  for (const name of ownKeys(nodeClasses) as (keyof typeof nodeClasses)[]) install(name, nodeClasses[name]);
  install('Node', nodeClasses._Node);
  install('console', capturedConsole(post));
  if (typeof global.structuredClone !== 'function') install('structuredClone', (value: unknown) => decode(encode(value), nodeClasses));
  if (typeof global.queueMicrotask !== 'function') {
    install('queueMicrotask', (task: () => void) => void apply(then, NativePromise.resolve(), [task]));
  }
}

function capturedConsole(post: (message: FromRealm) => void): Record<string, unknown> {
  let characters = 0;
  let lines = 0;
  let cut = false;
  const printer =
    (level: 'log' | 'info' | 'warn' | 'error' | 'debug') =>
    (...values: unknown[]): void => {
      if (cut) return;
      const text = lineOf(values);
      characters += text.length;
      lines += 1;
      if (characters > CONSOLE_CHARACTERS || lines > CONSOLE_LINES) {
        cut = true;
        post({ type: 'console-cut' });
      } else post({ type: 'console', level, text });
    };
  const silent = () => undefined;
  const log = printer('log');
  return freeze({
    log,
    info: printer('info'),
    warn: printer('warn'),
    error: printer('error'),
    debug: printer('debug'),
    dir: log,
    table: log,
    trace: printer('debug'),
    assert: (condition: unknown, ...values: unknown[]) => (condition ? undefined : printer('error')('Assertion failed', ...values)),
    group: log,
    groupCollapsed: log,
    groupEnd: silent,
    time: silent,
    timeEnd: silent,
    timeLog: silent,
    count: silent,
    countReset: silent,
    clear: silent,
  });
}

function lineOf(values: unknown[]): string {
  let line = '';
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    let text: string;
    try {
      text =
        typeof value === 'string'
          ? value
          : isInstance(errorPrototype, value)
            ? `${(value as Error).name}: ${(value as Error).message}`
            : formatValue(value, 10_000);
    } catch {
      text = '<a value that cannot be shown>';
    }
    line += i === 0 ? text : ` ${text}`;
  }
  return line;
}
