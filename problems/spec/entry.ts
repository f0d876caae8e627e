import * as z from 'zod';
import { typeText } from './types';

// biome-ignore lint/suspicious/noExplicitAny: a parameter's schema may be of any type; inference keeps the exact one
type Schema = z.ZodType<any, any>;
export type Parameters = readonly (readonly [name: string, schema: Schema])[];

/** The parameters as tests write them: plain data by name. */
export type DataOf<P extends Parameters> = { [Pair in P[number] as Pair[0]]: z.input<Pair[1]> };
/** The parameters as code receives them: live values in order. */
export type ArgumentsOf<P extends Parameters> = { -readonly [I in keyof P]: z.output<P[I][1]> };

export interface FunctionEntry<P extends Parameters = Parameters, R extends Schema = Schema> {
  kind: 'function';
  name: string;
  parameters: P;
  returns: R;
  /** The second of two functions: the answer is what it makes of the first one's result. */
  inverse?: Inverse;
}

export interface Inverse {
  name: string;
  /** Its one parameter, which is what the first function returns. */
  parameter: readonly [name: string, schema: Schema];
}

export interface Method<P extends Parameters = Parameters, R extends Schema = Schema> {
  parameters: P;
  returns: R;
}

export interface ClassEntry<P extends Parameters = Parameters, M extends Record<string, Method> = Record<string, Method>> {
  kind: 'class';
  name: string;
  /** The constructor's. */
  parameters: P;
  methods: M;
}

export type Entry = FunctionEntry | ClassEntry;

/** A function of the given name; parameters in order, as `[name, schema]`. */
export function fn<const P extends Parameters, R extends Schema>(name: string, parameters: P, returns: R): FunctionEntry<P, R> {
  return { kind: 'function', name, parameters, returns };
}

/**
 * Two functions that undo each other, such as encode and decode. The answer is what comes back; in between the first
 * function is called with another input, so that nothing can be kept outside of its result.
 */
export function roundTrip<const P extends Parameters, R extends Schema>(
  first: FunctionEntry<P, Schema>,
  second: FunctionEntry<readonly [readonly [string, Schema]], R>,
): FunctionEntry<P, R> {
  return { ...first, returns: second.returns, inverse: { name: second.name, parameter: [second.parameters[0][0], first.returns] } };
}

/** A class whose instance answers a list of calls. */
export function cls<const P extends Parameters, const M extends Record<string, Method>>(
  name: string,
  parameters: P,
  methods: M,
): ClassEntry<P, M> {
  return { kind: 'class', name, parameters, methods };
}

export function method<const P extends Parameters, R extends Schema>(parameters: P, returns: R): Method<P, R> {
  return { parameters, returns };
}

/** A list of calls in LeetCode's form: `["LRUCache","put","get"]` and `[[2],[1,1],[1]]`; the first is the constructor. */
export interface Calls {
  operations: string[];
  arguments: unknown[][];
}

/** What a test of the entry looks like, as data. */
export type InputOf<E extends Entry> = E extends FunctionEntry<infer P> ? DataOf<P> : Calls;

/** What the entry gives back, as data; for a class one answer a call, null for the constructor and for void. */
export type AnswerOf<E extends Entry> = E extends FunctionEntry<Parameters, infer R> ? z.input<R> : unknown[];

type MaybeAsync<T> = T | Promise<T>;
// A generator or any other iterable may stand for an array.
type Returned<T> = T extends readonly (infer Item)[] ? T | Iterable<Item> | AsyncIterable<Item> : T;

/** The type that a reference solution must have. */
export type ReferenceOf<E extends Entry> =
  E extends FunctionEntry<infer P, infer R>
    ? (...args: ArgumentsOf<P>) => MaybeAsync<Returned<z.output<R>>>
    : E extends ClassEntry<infer P, infer M>
      ? new (
          ...args: ArgumentsOf<P>
        ) => { [Name in keyof M]: (...args: ArgumentsOf<M[Name]['parameters']>) => MaybeAsync<z.output<M[Name]['returns']>> }
      : never;

/** The code that the editor starts with: the signature and an empty body. */
export function starterCode(entry: Entry): string {
  if (entry.kind === 'function')
    return signaturesOf(entry)
      .map((signature) => `function ${signature} {\n  \n}\n`)
      .join('\n');
  const methods = Object.entries(entry.methods).map(
    ([name, { parameters, returns }]) => `\n  ${name}(${parameterList(parameters)}): ${typeText(returns)} {\n    \n  }\n`,
  );
  return `class ${entry.name} {\n  constructor(${parameterList(entry.parameters)}) {\n    \n  }\n${methods.join('')}}\n`;
}

/** One line that names the entry and its types, as the catalogue writes it. */
export function signatureText(entry: Entry): string {
  if (entry.kind === 'function') return signaturesOf(entry).join('; ');
  const members = [
    `constructor(${parameterList(entry.parameters)})`,
    ...Object.entries(entry.methods).map(
      ([name, { parameters, returns }]) => `${name}(${parameterList(parameters)}): ${typeText(returns)}`,
    ),
  ];
  return `class ${entry.name} { ${members.join('; ')} }`;
}

function signaturesOf({ name, parameters, returns, inverse }: FunctionEntry): string[] {
  const between = inverse ? inverse.parameter[1] : returns;
  const first = `${name}(${parameterList(parameters)}): ${typeText(between)}`;
  return inverse ? [first, `${inverse.name}(${parameterList([inverse.parameter])}): ${typeText(returns)}`] : [first];
}

function parameterList(parameters: Parameters): string {
  return parameters.map(([name, schema]) => `${name}: ${typeText(schema)}`).join(', ');
}

/** The schema of a test's data, for custom tests. Class calls are checked one by one, so that the message names the call. */
export function inputSchema(entry: Entry): z.ZodType {
  if (entry.kind === 'function') return z.strictObject(Object.fromEntries(entry.parameters));
  const callSchemas = new Map<string, z.ZodType>([
    [entry.name, argumentsSchema(entry.parameters)],
    ...Object.entries(entry.methods).map(([name, { parameters }]) => [name, argumentsSchema(parameters)] as const),
  ]);
  return z
    .strictObject({ operations: z.array(z.string()).min(1), arguments: z.array(z.array(z.unknown())) })
    .superRefine((calls, context) => {
      const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
      if (calls.operations.length !== calls.arguments.length) {
        refuse(['arguments'], `has ${calls.arguments.length} entries for ${calls.operations.length} operations`);
        return;
      }
      calls.operations.forEach((operation, i) => {
        const isConstructor = operation === entry.name;
        if (isConstructor !== (i === 0)) {
          refuse(['operations', i], i === 0 ? `must be "${entry.name}", the constructor` : 'only the first call may be the constructor');
          return;
        }
        const schema = callSchemas.get(operation);
        if (!schema) {
          refuse(['operations', i], `is no method of ${entry.name}; there are ${Object.keys(entry.methods).join(', ')}`);
          return;
        }
        const parsed = schema.safeParse(calls.arguments[i]);
        for (const issue of parsed.error?.issues ?? []) {
          refuse(['arguments', i, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))], issue.message);
        }
      });
    });
}

function argumentsSchema(parameters: Parameters): z.ZodType {
  return z.tuple(parameters.map(([, schema]) => schema) as unknown as [z.ZodType, ...z.ZodType[]]);
}
