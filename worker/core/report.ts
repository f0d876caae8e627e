import type { Calls, Entry } from '@/problems/spec/entry';
import { formatValue } from '@/problems/spec/format-value';
import type { Problem } from '@/problems/spec/problem';
import { typeText } from '@/problems/spec/types';
import type { ErrorText } from '../sandbox/messages';
import type { NamedValue, TestReport, ThrownError } from '../verdict';
import { type Compiled, SCRIPT_NAME } from './compile';
import { inputSize } from './input-size';
import { plotsOf } from './plots';
import { type Failure, isFailure, type TestResult } from './test-result';

/** Values longer than this are cut even in the whole view; a page would not survive them. */
const MAX_VALUE_CHARACTERS = 2_000_000;
const MAX_FRAMES = 20;

export function reportOf(problem: Problem, compiled: Compiled, number: number, result: TestResult, input: unknown): TestReport {
  const report: TestReport = {
    number,
    kind: result.test.kind,
    state: result.state,
    input: namedValues(problem.entry, input),
    inputSize: inputSize(input),
  };
  const answers = isFailure(result) ? result : result.answers;
  const plots = answers && plotsOf(problem, input, answers);
  const drawn = plots ? { ...report, plots } : report;
  if (isFailure(result)) return { ...drawn, ...failureFields(compiled, result) };
  return result.answers ? { ...drawn, expected: text(result.answers.expected), actual: text(result.answers.actual) } : drawn;
}

function failureFields(compiled: Compiled, failure: Failure): Partial<TestReport> {
  const { mismatch, error } = failure;
  return {
    expected: text(failure.expected),
    ...('actual' in failure && { actual: text(failure.actual) }),
    ...(mismatch?.difference && { differenceAt: pathText(mismatch.difference.path) }),
    ...(mismatch && { reason: mismatch.reason ?? reasonOf(mismatch.difference) }),
    ...(error && { error: thrownError(error, compiled) }),
  };
}

export function namedValues(entry: Entry, input: unknown): NamedValue[] {
  if (entry.kind === 'function') {
    const fields = input as Record<string, unknown>;
    return entry.parameters.map(([name, schema]) => ({ name, type: typeText(schema), text: text(fields[name]) }));
  }
  const calls = input as Calls;
  return [
    { name: 'operations', type: 'string[]', text: text(calls.operations) },
    { name: 'arguments', type: 'unknown[][]', text: text(calls.arguments) },
  ];
}

function reasonOf(difference: NonNullable<Failure['mismatch']>['difference']): string {
  if (!difference) return 'The answer is not the expected one.';
  const at = difference.path.length === 0 ? 'The answer' : `The entry at ${pathText(difference.path)}`;
  const short = (value: unknown) => formatValue(value, 60);
  switch (difference.kind) {
    case 'length':
      return `${at} has ${lengthOf(difference.actual)} where ${(difference.expected as unknown[]).length} are expected.`;
    case 'missing-key':
      return `${at} is missing.`;
    case 'surplus-key':
      return `${at} should not be there.`;
    case 'type':
    case 'value':
      return `${at} is ${short(difference.actual)}, expected ${short(difference.expected)}.`;
    default:
      return difference.kind satisfies never;
  }
}

function lengthOf(list: unknown): string {
  const { length } = list as unknown[];
  return `${length} ${length === 1 ? 'element' : 'elements'}`;
}

/** As code would reach it: `[2].name`. */
export function pathText(path: (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
}

/** The error with its own frames only, each at its place in the person's source. */
export function thrownError({ name, message, stack }: ErrorText, compiled: Compiled): ThrownError {
  const frames: ThrownError['frames'] = [];
  for (const line of stack.split('\n')) {
    const found = new RegExp(`${SCRIPT_NAME}:(\\d+):(\\d+)`).exec(line);
    const place = found && compiled.placeOf(Number(found[1]), Number(found[2]));
    if (!place || frames.length === MAX_FRAMES) continue;
    frames.push({ functionName: /^\s*at (?:async )?(?:new )?([^\s(]+) \(/.exec(line)?.[1] ?? '', place });
  }
  return { name, message, frames };
}

function text(value: unknown): string {
  return formatValue(value, MAX_VALUE_CHARACTERS);
}
