// How a problem's entry looks from the sandbox: arguments as live objects, and where the answer is found.
import type * as z from 'zod';
import { firstDifference } from '@/problems/spec/difference';
import type { Calls, ClassEntry, Parameters } from '@/problems/spec/entry';
import type { Problem } from '@/problems/spec/problem';
import { liveArguments, toLive } from '@/problems/spec/types';
import type { EntryPoint } from '../sandbox/messages';

export function entryPoint({ entry, checker }: Problem): EntryPoint {
  if (entry.kind === 'class') return { kind: 'class', name: entry.name, collect: false };
  const collect = ['array', 'tuple'].includes((entry.returns as z.ZodType).def.type);
  const { source } = checker;
  const inverse = entry.inverse && { inverse: entry.inverse.name };
  if (source.from === 'return') return { kind: 'function', name: entry.name, collect, ...inverse };
  const answerArgument = entry.parameters.findIndex(([name]) => name === source.name);
  if (answerArgument < 0) throw new Error(`${entry.name} has no parameter "${source.name}", which the checker looks at`);
  return { kind: 'function', name: entry.name, collect, answerArgument };
}

/**
 * Live arguments for each call's data, ready to be encoded or to be handed to the reference. Calls that share a data
 * object share its live copy too, as a batch wants it.
 */
export function liveCalls({ entry }: Problem, calls: readonly unknown[]): unknown[] {
  const copies = new Map<unknown, unknown>();
  const live = (schema: z.ZodType, data: unknown) => {
    if (typeof data !== 'object' || data === null) return data;
    if (!copies.has(data)) copies.set(data, toLive(schema, data));
    return copies.get(data);
  };
  const argumentsOf = (parameters: Parameters, values: readonly unknown[]) => parameters.map(([, schema], i) => live(schema, values[i]));
  const namedArguments = (input: unknown) => liveArguments(entry.parameters, (name) => (input as Record<string, unknown>)[name], live);
  return calls.map((input) => {
    if (entry.kind === 'function') return namedArguments(input);
    const { operations, arguments: values } = input as Calls;
    return { operations, arguments: operations.map((operation, i) => argumentsOf(parametersOf(entry, operation), values[i] ?? [])) };
  });
}

/** What the sandbox gets for each call. Of two functions that undo each other: the arguments, and those of a call in between. */
export function sandboxCalls(problem: Problem, calls: readonly unknown[]): unknown[] {
  const live = liveCalls(problem, calls);
  if (problem.entry.kind === 'class' || !problem.entry.inverse) return live;
  const others = calls.map((input) => problem.samples.find((sample) => firstDifference(sample.input, input))?.input ?? input);
  return liveCalls(problem, others).map((other, i) => [live[i], other]);
}

export function parametersOf(entry: ClassEntry, operation: string): Parameters {
  return operation === entry.name ? entry.parameters : (entry.methods[operation]?.parameters ?? []);
}
