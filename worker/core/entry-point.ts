// How a problem's entry looks from the sandbox: arguments as live objects, and where the answer is found.
import type * as z from 'zod';
import type { Calls, ClassEntry, Parameters } from '@/problems/spec/entry';
import type { Problem } from '@/problems/spec/problem';
import { toLive } from '@/problems/spec/types';
import type { EntryPoint } from '../sandbox/messages';

export function entryPoint({ entry, checker }: Problem): EntryPoint {
  if (entry.kind === 'class') return { kind: 'class', name: entry.name, collect: false };
  const collect = ['array', 'tuple'].includes((entry.returns as z.ZodType).def.type);
  const { source } = checker;
  if (source.from === 'return') return { kind: 'function', name: entry.name, collect };
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
  return calls.map((input) => {
    if (entry.kind === 'function') {
      const fields = input as Record<string, unknown>;
      return argumentsOf(
        entry.parameters,
        entry.parameters.map(([name]) => fields[name]),
      );
    }
    const { operations, arguments: values } = input as Calls;
    return { operations, arguments: operations.map((operation, i) => argumentsOf(parametersOf(entry, operation), values[i] ?? [])) };
  });
}

export function parametersOf(entry: ClassEntry, operation: string): Parameters {
  return operation === entry.name ? entry.parameters : (entry.methods[operation]?.parameters ?? []);
}
