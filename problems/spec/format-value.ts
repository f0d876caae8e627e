import { Inert } from './codec';

const MAX_DEPTH = 100;

/**
 * A value as one line of TypeScript, as a person would type it: `[1, 2]`, `"a"`, `NaN`, `new Map([[1, 2]])`.
 * Data reads back with `parseValue`; what has no literal (a cycle, a function) is shown in angle brackets.
 * @param maxLength UTF-16 units after which the text is cut with an ellipsis; default none
 */
export function formatValue(value: unknown, maxLength = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const open = new Set<object>();

  /** @returns whether there is room for more */
  function write(text: string): boolean {
    parts.push(text);
    length += text.length;
    return length <= maxLength;
  }

  function writeList(items: Iterable<() => boolean>, before: string, after: string): boolean {
    if (!write(before)) return false;
    let first = true;
    for (const item of items) {
      if (!first && !write(', ')) return false;
      first = false;
      if (!item()) return false;
    }
    return write(after);
  }

  function writeValue(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return write(formatScalar(value));
    if (value instanceof Inert) return write(`<${value.text}>`);
    if (value instanceof Date) return write(`<Date ${Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString()}>`);
    if (open.has(value)) return write('<cycle>');
    if (open.size >= MAX_DEPTH) return write('…');
    open.add(value);
    const hasRoom = writeObject(value);
    open.delete(value);
    return hasRoom;
  }

  function writeObject(value: object): boolean {
    if (Array.isArray(value))
      return writeList(
        map(value, (item) => () => writeValue(item)),
        '[',
        ']',
      );
    if (value instanceof Set)
      return writeList(
        map(value, (item) => () => writeValue(item)),
        'new Set([',
        '])',
      );
    if (value instanceof Map) {
      return writeList(
        map(value, (pair) => () => writeValue(pair)),
        'new Map([',
        '])',
      );
    }
    if (ArrayBuffer.isView(value)) {
      return writeList(
        map(value as unknown as Iterable<unknown>, (item) => () => writeValue(item)),
        `new ${value.constructor.name}([`,
        '])',
      );
    }
    const className = Object.getPrototypeOf(value)?.constructor?.name ?? 'Object';
    const before = className === 'Object' ? '{ ' : `${className} { `;
    const names = Object.keys(value);
    if (names.length === 0) return write(className === 'Object' ? '{}' : `${className} {}`);
    const fields = map(names, (name) => () => write(`${formatKey(name)}: `) && writeValue((value as Record<string, unknown>)[name]));
    return writeList(fields, before, ' }');
  }

  writeValue(value);
  const text = parts.join('');
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function formatScalar(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'bigint':
      return `${value}n`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'function':
    case 'symbol':
      return `<${typeof value}>`;
    default:
      return String(value);
  }
}

function formatKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function* map<T, U>(items: Iterable<T>, convert: (item: T) => U): Generator<U> {
  for (const item of items) yield convert(item);
}
