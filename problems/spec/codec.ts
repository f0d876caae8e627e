// One codec for every value that crosses the sandbox's border: JSON plus what JSON lacks (NaN, -0, Infinity,
// undefined, bigint, Map, Set, typed arrays, node classes, shared references, cycles).
// Objects lie in a flat table and refer to each other by index, so a list of 2*10^5 nodes needs no recursion.
// It runs in the sandbox too, where the person may have changed prototypes: built-ins are captured on load.

const { isArray } = Array;
const { keys, getPrototypeOf, create, defineProperty, hasOwn, is } = Object;
const { isFinite: isFiniteNumber } = Number;
const { isView } = ArrayBuffer;
const { apply } = Reflect;
const toText = String;
const WeakIndex = Map;
const mapGet = Map.prototype.get;
const mapSet = Map.prototype.set;
const mapForEach = Map.prototype.forEach;
const setForEach = Set.prototype.forEach;
const dateValue = Date.prototype.getTime;
const regExpText = RegExp.prototype.toString;
const isAncestor = Object.prototype.isPrototypeOf;

type Kind = 'map' | 'set' | 'date' | 'regexp' | 'data-view' | 'without-parts' | 'object';
/** Kinds by the prototype that tells them; asked without `instanceof`, whose answer can be replaced. */
const kindsByPrototype: [Kind, object][] = [
  ['map', Map.prototype],
  ['set', Set.prototype],
  ['date', Date.prototype],
  ['regexp', RegExp.prototype],
  ['data-view', DataView.prototype],
  ['without-parts', Promise.prototype],
  ['without-parts', WeakMap.prototype],
  ['without-parts', WeakSet.prototype],
  ['without-parts', ArrayBuffer.prototype],
];

/** A number that JSON cannot hold, or another value without parts. */
interface Atom {
  is: 'undefined' | 'NaN' | 'Infinity' | '-Infinity' | '-0' | 'hole' | 'bigint' | 'symbol' | 'function';
  text?: string;
}
/** A JSON scalar as itself, an atom, or `[index]`: the object at that place in the table. */
export type Slot = null | boolean | number | string | Atom | [number];

type Entry =
  | { kind: 'array'; values: Slot[] }
  | { kind: 'object'; className: string | null; keys: string[]; values: Slot[] }
  | { kind: 'map'; keys: Slot[]; values: Slot[] }
  | { kind: 'set'; values: Slot[] }
  | { kind: 'typed-array'; className: string; values: Slot[] }
  | { kind: 'date'; time: number | null }
  | { kind: 'opaque'; className: string; text: string };

/** Plain data that survives JSON and structured clone. */
export interface Encoded {
  root: Slot;
  table: Entry[];
}

/** Thrown by `encode` when a value has more parts or text than the caller allows. */
export class OutputTooLarge extends Error {
  override name = 'OutputTooLarge';
}

/** Thrown by `decode` for data that `encode` never wrote. */
export class MalformedEncoding extends Error {
  override name = 'MalformedEncoding';
}

export interface EncodeLimits {
  /** Slots in all; an array of n numbers has n. Default: no limit. */
  maxSlots?: number;
  /** UTF-16 units of text in all. Default: no limit. */
  maxCharacters?: number;
}

/**
 * Encodes any value. Getters run as plain property reads would; what they throw is passed on.
 * @throws OutputTooLarge when a limit is exceeded
 */
export function encode(value: unknown, limits: EncodeLimits = {}): Encoded {
  const table: Entry[] = [];
  const places = new WeakIndex<object, number>();
  const waiting: object[] = [];
  let slots = 0;
  let characters = 0;

  function text(value: string): string {
    characters += value.length;
    if (limits.maxCharacters !== undefined && characters > limits.maxCharacters) {
      throw new OutputTooLarge(`more than ${limits.maxCharacters} characters`);
    }
    return value;
  }

  function slot(value: unknown): Slot {
    slots += 1;
    if (limits.maxSlots !== undefined && slots > limits.maxSlots) {
      throw new OutputTooLarge(`more than ${limits.maxSlots} values`);
    }
    switch (typeof value) {
      case 'number':
        if (!isFiniteNumber(value)) return { is: toText(value) as 'NaN' };
        return is(value, -0) ? { is: '-0' } : value;
      case 'string':
        return text(value);
      case 'boolean':
        return value;
      case 'undefined':
        return { is: 'undefined' };
      case 'bigint':
        return { is: 'bigint', text: text(toText(value)) };
      case 'symbol':
        return { is: 'symbol', text: text(toText(value)) };
      case 'function':
        return { is: 'function', text: text(functionName(value)) };
      default:
        return value === null ? null : [place(value as object)];
    }
  }

  function place(object: object): number {
    const known = apply(mapGet, places, [object]) as number | undefined;
    if (known !== undefined) return known;
    const index = waiting.length;
    apply(mapSet, places, [object, index]);
    waiting[index] = object;
    return index;
  }

  function slotsOf(values: ArrayLike<unknown>): Slot[] {
    const { length } = values;
    if (limits.maxSlots !== undefined && slots + length > limits.maxSlots) {
      throw new OutputTooLarge(`more than ${limits.maxSlots} values`);
    }
    const result: Slot[] = new Array(length);
    for (let i = 0; i < length; i++) {
      const value = values[i];
      result[i] = value === undefined && !(i in values) ? { is: 'hole' } : slot(value);
    }
    return result;
  }

  const kinds = new WeakIndex<object | null, Kind>();
  function kindOf(object: object): Kind {
    const prototype = getPrototypeOf(object) as object | null;
    const known = apply(mapGet, kinds, [prototype]) as Kind | undefined;
    if (known !== undefined) return known;
    let kind: Kind = 'object';
    for (let i = 0; i < kindsByPrototype.length; i++) {
      const candidate = kindsByPrototype[i] as [Kind, object];
      if (prototype === candidate[1] || apply(isAncestor, candidate[1], [object])) kind = candidate[0];
    }
    apply(mapSet, kinds, [prototype, kind]);
    return kind;
  }

  function entry(object: object): Entry {
    if (isArray(object)) return { kind: 'array', values: slotsOf(object) };
    const className = classNameOf(object);
    const kind = kindOf(object);
    if (isView(object) && kind !== 'data-view') {
      return { kind: 'typed-array', className: className ?? 'Float64Array', values: slotsOf(object as unknown as ArrayLike<unknown>) };
    }
    if (kind === 'map') {
      const mapKeys: Slot[] = [];
      const values: Slot[] = [];
      apply(mapForEach, object, [
        (value: unknown, key: unknown) => {
          mapKeys[mapKeys.length] = slot(key);
          values[values.length] = slot(value);
        },
      ]);
      return { kind: 'map', keys: mapKeys, values };
    }
    if (kind === 'set') {
      const values: Slot[] = [];
      apply(setForEach, object, [
        (value: unknown) => {
          values[values.length] = slot(value);
        },
      ]);
      return { kind: 'set', values };
    }
    if (kind === 'date') {
      const time = apply(dateValue, object, []) as number;
      return { kind: 'date', time: isFiniteNumber(time) ? time : null };
    }
    if (kind === 'regexp') return { kind: 'opaque', className: 'RegExp', text: text(apply(regExpText, object, []) as string) };
    if (kind === 'without-parts') {
      return { kind: 'opaque', className: className ?? 'Object', text: '' };
    }
    const names = keys(object);
    const values: Slot[] = new Array(names.length);
    for (let i = 0; i < names.length; i++) {
      const name = text(names[i] as string);
      values[i] = slot((object as Record<string, unknown>)[name]);
    }
    return { kind: 'object', className: className === 'Object' ? null : className, keys: names, values };
  }

  const root = slot(value);
  for (let i = 0; i < waiting.length; i++) table[i] = entry(waiting[i] as object);
  return { root, table };
}

export type Classes = Record<string, abstract new (...args: never[]) => object>;

/**
 * The inverse of `encode`: identity and cycles are kept. An object of a class named in `classes` gets that
 * class's prototype, any other becomes a plain object. Functions and symbols come back as inert descriptions.
 * @throws MalformedEncoding
 */
export function decode(encoded: Encoded, classes: Classes = {}): unknown {
  const { table } = encoded;
  const objects: object[] = new Array(table.length);
  for (let i = 0; i < table.length; i++) objects[i] = shell(table[i], classes);
  for (let i = 0; i < table.length; i++) fill(objects[i] as object, table[i] as Entry, value);
  return value(encoded.root);

  function value(slot: Slot | undefined): unknown {
    if (slot === null || typeof slot !== 'object') {
      if (slot === undefined) throw new MalformedEncoding('a slot is missing');
      return slot;
    }
    if (isArray(slot)) {
      const found = typeof slot[0] === 'number' ? objects[slot[0]] : undefined;
      if (found === undefined) throw new MalformedEncoding(`no object at ${toText(slot[0])}`);
      return found;
    }
    return atom(slot);
  }
}

/** Something that was a function, a symbol or of an unknown kind on the other side; it can only be shown. */
export class Inert {
  constructor(readonly text: string) {}
}

function atom(slot: Atom): unknown {
  switch (slot.is) {
    case 'undefined':
    case 'hole':
      return undefined;
    case 'NaN':
      return Number.NaN;
    case 'Infinity':
      return Number.POSITIVE_INFINITY;
    case '-Infinity':
      return Number.NEGATIVE_INFINITY;
    case '-0':
      return -0;
    case 'bigint':
      if (!/^-?\d+$/.test(slot.text ?? '')) throw new MalformedEncoding('not a bigint');
      return BigInt(slot.text as string);
    case 'symbol':
      return new Inert(toText(slot.text));
    case 'function':
      return new Inert(`function ${toText(slot.text)}`);
    default:
      throw new MalformedEncoding('an atom of an unknown kind');
  }
}

const typedArrays: Record<string, new (length: number) => ArrayLike<number | bigint>> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
};

function shell(entry: Entry | undefined, classes: Classes): object {
  switch (entry?.kind) {
    case 'array':
      return []; // filled in order, so that it stays a packed array
    case 'object': {
      const known = entry.className !== null && hasOwn(classes, entry.className) ? classes[entry.className] : undefined;
      return known ? create(known.prototype) : {};
    }
    case 'map':
      return new Map();
    case 'set':
      return new Set();
    case 'typed-array': {
      const TypedArray = hasOwn(typedArrays, entry.className) ? typedArrays[entry.className] : undefined;
      return new (TypedArray ?? Float64Array)(entry.values.length);
    }
    case 'date':
      return new Date(entry.time ?? Number.NaN);
    case 'opaque':
      return new Inert(entry.text === '' ? entry.className : entry.text);
    default:
      throw new MalformedEncoding('a table entry of an unknown kind');
  }
}

function fill(object: object, entry: Entry, value: (slot: Slot | undefined) => unknown): void {
  switch (entry.kind) {
    case 'array': {
      const { values } = entry;
      for (let i = 0; i < values.length; i++) (object as unknown[])[i] = value(values[i]);
      return;
    }
    case 'typed-array': {
      const element = object instanceof BigInt64Array || object instanceof BigUint64Array ? 'bigint' : 'number';
      for (let i = 0; i < entry.values.length; i++) {
        const part = value(entry.values[i]);
        if (typeof part !== element) throw new MalformedEncoding(`a typed array holds a ${typeof part}`);
        (object as unknown[])[i] = part;
      }
      return;
    }
    case 'object':
      for (let i = 0; i < entry.keys.length; i++) {
        const key = entry.keys[i] as string;
        const part = value(entry.values[i]);
        // a plain assignment keeps node objects fast; a key named __proto__ must stay a key
        if (key === '__proto__') defineProperty(object, key, { value: part, writable: true, enumerable: true, configurable: true });
        else (object as Record<string, unknown>)[key] = part;
      }
      return;
    case 'map':
      for (let i = 0; i < entry.keys.length; i++) (object as Map<unknown, unknown>).set(value(entry.keys[i]), value(entry.values[i]));
      return;
    case 'set':
      for (let i = 0; i < entry.values.length; i++) (object as Set<unknown>).add(value(entry.values[i]));
      return;
    case 'date':
    case 'opaque':
      return;
    default:
      entry satisfies never;
  }
}

/** Whether a message from outside has the form of `Encoded`; `decode` still checks every reference. */
export function isEncoded(value: unknown): value is Encoded {
  if (typeof value !== 'object' || value === null || !('root' in value) || !('table' in value)) return false;
  const { table } = value;
  return isArray(table) && table.every(isEntry);
}

function isEntry(entry: unknown): entry is Entry {
  if (typeof entry !== 'object' || entry === null || !('kind' in entry)) return false;
  const { kind, values, keys: names, className, time, text } = entry as Record<string, unknown>;
  switch (kind) {
    case 'array':
    case 'set':
      return isArray(values);
    case 'typed-array':
      return isArray(values) && typeof className === 'string';
    case 'map':
      return isArray(names) && isArray(values) && names.length === values.length;
    case 'object':
      return (
        (className === null || typeof className === 'string') &&
        isArray(names) &&
        isArray(values) &&
        names.length === values.length &&
        names.every((name) => typeof name === 'string')
      );
    case 'date':
      return time === null || typeof time === 'number';
    case 'opaque':
      return typeof className === 'string' && typeof text === 'string';
    default:
      return false;
  }
}

function classNameOf(object: object): string | null {
  const prototype = getPrototypeOf(object) as { constructor?: { name?: unknown } } | null;
  if (prototype === null) return null;
  const name = prototype.constructor?.name;
  return typeof name === 'string' ? name : null;
}

function functionName(value: { name?: unknown }): string {
  return typeof value.name === 'string' ? value.name : '';
}
