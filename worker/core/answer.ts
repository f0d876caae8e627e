import * as z from 'zod';
import type { Calls, ClassEntry } from '@/problems/spec/entry';
import { formatValue } from '@/problems/spec/format-value';
import { ShapeError } from '@/problems/spec/node-data';
import type { Problem } from '@/problems/spec/problem';
import { holdsNodes } from '@/problems/spec/types';
import type { CallResult } from '../sandbox/messages';

/** An answer as data, or why it has not the form that the signature promises. */
export type Answer = { ok: true; data: unknown } | { ok: false; path: (string | number)[]; message: string; shown: unknown };

/**
 * @param result a CallResult of a function, or the list of a class's answers, as live objects
 * @param input the test's data
 */
export function answerOf(problem: Problem, result: unknown, input: unknown): Answer {
  const { entry, checker } = problem;
  if (entry.kind === 'class') return answersOfCalls(entry, result, input as Calls);
  if (!isCallResult(result)) return wrongShape([], 'no answer came back', result);
  const { source } = checker;
  if (entry.inverse && 'between' in result) {
    const between = dataOf(entry.inverse.parameter[1], result.between);
    if (!between.ok) return wrongShape([], `${entry.name}: ${between.message}`, between.shown);
  }
  if (source.from === 'return') return dataOf(entry.returns, result.returned);
  const schema = entry.parameters.find(([name]) => name === source.name)?.[1];
  const changed = source.prefix ? prefixOf(result) : { ok: true as const, data: result.argument };
  return changed.ok ? dataOf(schema as z.ZodType, changed.data) : changed;
}

function prefixOf({ returned, argument }: CallResult): Answer {
  const length = Array.isArray(argument) ? argument.length : 0;
  if (!Number.isInteger(returned) || (returned as number) < 0 || (returned as number) > length) {
    return wrongShape([], `the returned count must be a whole number from 0 to ${length}, not ${formatValue(returned, 60)}`, returned);
  }
  return { ok: true, data: (argument as unknown[]).slice(0, returned as number) };
}

function answersOfCalls(entry: ClassEntry, result: unknown, { operations }: Calls): Answer {
  if (!Array.isArray(result) || result.length !== operations.length) return wrongShape([], 'not every call was answered', result);
  const answers: unknown[] = [null];
  for (let i = 1; i < operations.length; i++) {
    const operation = operations[i] as string;
    const answer = dataOf(entry.methods[operation]?.returns ?? z.void(), result[i]);
    if (!answer.ok) return wrongShape([i, ...answer.path], `${operation}: ${answer.message}`, answer.shown);
    answers.push(answer.data);
  }
  return { ok: true, data: answers };
}

function dataOf(schema: z.ZodType, live: unknown): Answer {
  if (schema.def.type === 'void') return { ok: true, data: null };
  const plain = holdsNodes(schema) ? live : withPlainArrays(live);
  try {
    const parsed = holdsNodes(schema) ? z.safeEncode(schema, plain as never) : schema.safeParse(plain);
    if (parsed.success) return { ok: true, data: parsed.data };
    const issue = parsed.error.issues[0];
    const path = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
    return wrongShape(path, shapeMessage(issue, plain, path), plain);
  } catch (error) {
    if (error instanceof ShapeError) return wrongShape([], error.message, '<not of the promised form>');
    throw error;
  }
}

function shapeMessage(issue: z.core.$ZodIssue | undefined, value: unknown, path: (string | number)[]): string {
  const found = path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | undefined)?.[key], value);
  const what = formatValue(found, 60);
  if (found === undefined && path.length === 0) return 'your code returned undefined: is a return missing?';
  if (issue?.code === 'invalid_type')
    return `expected ${issue.expected === 'int' ? 'a whole number' : article(issue.expected)}, found ${what}`;
  return `${issue?.message ?? 'not of the promised form'}, found ${what}`;
}

function article(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function withPlainArrays(value: unknown): unknown {
  if (isNumberView(value)) return Array.from(value);
  return Array.isArray(value) && value.some(isNumberView) ? value.map((row) => (isNumberView(row) ? Array.from(row) : row)) : value;
}

function isNumberView(value: unknown): value is Iterable<unknown> & ArrayBufferView {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function isCallResult(value: unknown): value is CallResult {
  return typeof value === 'object' && value !== null && 'returned' in value;
}

function wrongShape(path: (string | number)[], message: string, shown: unknown): Answer {
  return { ok: false, path, message, shown };
}
