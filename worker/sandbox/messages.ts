// Between the judge and the sandbox, over one MessagePort; plain data, told apart by `type`.
// The far side runs a stranger's code: a message that does not parse is dropped, one with a `run` that is not the
// current one too, and silence is ended by the judge's clock. Nothing said here can be a verdict.
import * as z from 'zod';
import { type Encoded, isEncoded } from '@/problems/spec/codec';

/** How the code is entered and where the answer is found. */
export interface EntryPoint {
  kind: 'function' | 'class';
  name: string;
  /** Place of the argument that is the answer; undefined when the call returns it. */
  answerArgument?: number;
  /** A second function that undoes the first; each call then holds two arrays of arguments. */
  inverse?: string;
  /** A generator or another iterable is an answer too, and is collected. */
  collect: boolean;
}

/** Sent once per realm: libraries are evaluated first, then the person's code. */
export interface Load {
  type: 'load';
  libraries: string[];
  code: string;
  entry: EntryPoint;
}

/** One test: `calls` holds an array of arguments per call, or for a class one object of operations and arguments. */
export interface Run {
  type: 'run';
  run: string;
  calls: Encoded;
  /** Whether the arguments are wanted back beside the answers. */
  sendArguments: boolean;
  maxSlots: number;
  maxCharacters: number;
}

export type ToRealm = Load | Run;

const ErrorText = z.object({ name: z.string(), message: z.string(), stack: z.string() });
export type ErrorText = z.infer<typeof ErrorText>;

export const FromRealm = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('loaded'), found: z.boolean(), parameterCount: z.number() }),
  z.object({ type: z.literal('load-threw'), error: ErrorText }),
  /** The input stands ready and the call begins: the judge's clock starts. */
  z.object({ type: z.literal('started'), run: z.string() }),
  /** The call has returned and settled: the clock stops. The answer follows. */
  z.object({ type: z.literal('finished'), run: z.string() }),
  /** `output` decodes to `{ results, arguments? }`, a result per call. */
  z.object({ type: z.literal('returned'), run: z.string(), output: z.custom<Encoded>(isEncoded) }),
  z.object({ type: z.literal('threw'), run: z.string(), error: ErrorText }),
  z.object({ type: z.literal('too-large'), run: z.string() }),
  z.object({ type: z.literal('console'), level: z.enum(['log', 'info', 'warn', 'error', 'debug']), text: z.string() }),
  /** The console's cap is reached; nothing more will be sent. */
  z.object({ type: z.literal('console-cut') }),
]);
export type FromRealm = z.infer<typeof FromRealm>;

/** One result as the realm reports it: what the call returned and, where asked for, the changed argument. */
export interface CallResult {
  returned: unknown;
  argument?: unknown;
  /** What the first of two functions returned, and the second was called with. */
  between?: unknown;
}
