import type { Calls } from '@/problems/spec/entry';
import { nodeClasses } from '@/problems/spec/nodes';
import type { Problem } from '@/problems/spec/problem';
import { answerOf } from './answer';
import { entryPoint, liveCalls } from './entry-point';

// References are written as a person would write them, with the node classes as globals.
Object.assign(globalThis, nodeClasses);

export interface Expected {
  /** One answer per call, as data. */
  answers: unknown[];
  /** How long the reference took for all calls. */
  ms: number;
}

/** A reference that seems to need longer was held up, as by a machine that fell asleep: an hour here would be hours of time limit. */
const HELD_UP_MS = 3000;

/**
 * What the reference answers: the oracle of every test.
 * @throws when the reference throws or breaks its own signature, which is our fault and never the person's
 */
export async function expectedOf(problem: Problem, calls: readonly unknown[]): Promise<Expected> {
  const { results, ms } = await timed(problem, calls);
  const answers = results.map((result, i) => {
    const answer = answerOf(problem, result, calls[i]);
    if (!answer.ok) throw new Error(`The reference of ${problem.slug} breaks its signature: ${answer.message}`);
    return answer.data;
  });
  return { answers, ms: ms > HELD_UP_MS ? Math.min(ms, (await timed(problem, calls)).ms) : ms };
}

async function timed(problem: Problem, calls: readonly unknown[]): Promise<{ results: unknown[]; ms: number }> {
  const live = liveCalls(problem, calls);
  const startedAt = performance.now();
  const results: unknown[] = [];
  for (const values of live) results.push(await resultOf(problem, values));
  return { results, ms: performance.now() - startedAt };
}

async function resultOf(problem: Problem, values: unknown): Promise<unknown> {
  const point = entryPoint(problem);
  if (point.kind === 'class') return answersOf(problem.reference as never, values as Calls);
  const live = values as unknown[];
  const returned = await collected((problem.reference as (...values: unknown[]) => unknown)(...live), point.collect);
  return point.answerArgument === undefined ? { returned } : { returned, argument: live[point.answerArgument] };
}

async function answersOf(Reference: new (...values: unknown[]) => Record<string, (...values: unknown[]) => unknown>, calls: Calls) {
  const instance = new Reference(...(calls.arguments[0] ?? []));
  const answers: unknown[] = [null];
  for (let i = 1; i < calls.operations.length; i++) {
    const answer = instance[calls.operations[i] as string]?.(...(calls.arguments[i] ?? []));
    answers.push(answer instanceof Promise ? await answer : answer);
  }
  return answers;
}

async function collected(returned: unknown, collect: boolean): Promise<unknown> {
  const value = returned instanceof Promise ? await returned : returned;
  if (!collect || Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  if (!(Symbol.iterator in value) && !(Symbol.asyncIterator in value)) return value;
  const items: unknown[] = [];
  for await (const item of value as AsyncIterable<unknown>) items.push(item);
  return items;
}
