import type * as z from 'zod';
import type { Calls, ClassEntry } from '../spec/entry';
import { nodeClasses } from '../spec/nodes';
import type { Problem } from '../spec/problem';
import { holdsNodes, liveArguments, toLive } from '../spec/types';

type Schema = z.ZodType;

/** The reference's answer to one input, as data: what the sample says is expected. */
export async function sampleAnswer({ entry, checker, reference }: Problem, input: unknown): Promise<unknown> {
  Object.assign(globalThis, nodeClasses); // references name them as globals, as code on LeetCode does
  if (entry.kind === 'class') return answersOfCalls(entry, reference as never, input as Calls);
  const live = liveArguments(entry.parameters, (name) => (input as Record<string, unknown>)[name]);
  const returned = await settled(reference(...(live as never[])), entry.returns);
  if (checker.source.from === 'return') return toData(entry.returns, returned);
  const { name, prefix } = checker.source;
  const index = entry.parameters.findIndex(([parameter]) => parameter === name);
  const parameter = entry.parameters[index];
  if (!parameter) throw new Error(`the checker looks at "${name}", which is no parameter`);
  const changed = toData(parameter[1], live[index]);
  return prefix ? (changed as unknown[]).slice(0, returned as number) : changed;
}

async function answersOfCalls(entry: ClassEntry, Reference: new (...args: unknown[]) => object, calls: Calls): Promise<unknown[]> {
  const live = (parameters: ClassEntry['parameters'], i: number) =>
    parameters.map(([, schema], position) => toLive(schema, calls.arguments[i]?.[position]));
  const instance = new Reference(...live(entry.parameters, 0)) as Record<string, (...args: unknown[]) => unknown>;
  const answers: unknown[] = [null];
  for (const [i, operation] of calls.operations.entries()) {
    const method = entry.methods[operation];
    if (i === 0 || !method) continue;
    const returned = await settled(instance[operation]?.(...live(method.parameters, i)), method.returns);
    answers.push(returned === undefined ? null : toData(method.returns, returned));
  }
  return answers;
}

/** Awaits, and collects what a generator yields where the signature promises an array. */
async function settled(returned: unknown, schema: Schema): Promise<unknown> {
  const value = await returned;
  if (schema.def.type !== 'array' || Array.isArray(value)) return value;
  const items: unknown[] = [];
  for await (const item of value as Iterable<unknown> | AsyncIterable<unknown>) items.push(item);
  return items;
}

function toData(schema: Schema, live: unknown): unknown {
  return holdsNodes(schema) ? schema.encode(live) : live;
}
