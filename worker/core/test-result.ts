// What one test came to, as data; report.ts turns it into what a person reads.

import type { Mismatch } from '@/problems/spec/checkers';
import { decode, MalformedEncoding } from '@/problems/spec/codec';
import { nodeClasses } from '@/problems/spec/nodes';
import type { Problem } from '@/problems/spec/problem';
import type { ErrorText } from '../sandbox/messages';
import type { TestReport } from '../verdict';
import { answerOf } from './answer';
import type { Expected } from './reference';
import type { Outcome } from './session';
import type { TestCase } from './test-cases';

export type FailedState = Exclude<TestReport['state'], 'passed' | 'not-run'>;

export type TestResult =
  | { state: 'passed'; test: TestCase; ms: number; referenceMs: number; answers?: { expected: unknown; actual: unknown } }
  | {
      state: FailedState;
      test: TestCase;
      /** The failing call's data; of a batch that failed as a whole, the first. */
      input: unknown;
      expected: unknown;
      actual?: unknown;
      mismatch?: Mismatch;
      error?: ErrorText;
    };

export type Failure = Extract<TestResult, { input: unknown }>;

export function isFailure(result: TestResult): result is Failure {
  return result.state !== 'passed';
}

/** Decides one test: by its outcome, or by the checker, on the judge's side where the expected answers are. */
export function resultOf(problem: Problem, test: TestCase, calls: readonly unknown[], expected: Expected, outcome: Outcome): TestResult {
  const failed = (state: FailedState, error?: ErrorText): Failure => ({
    state,
    test,
    input: calls[0],
    expected: expected.answers[0],
    ...(error && { error }),
  });
  switch (outcome.type) {
    case 'timed-out':
      return failed('time-limit-exceeded');
    case 'too-large':
      return failed('output-limit-exceeded');
    case 'out-of-memory':
      return failed('memory-limit-exceeded');
    case 'died':
      return failed('run-time-error', { name: 'Ended', message: 'The code ended its own worker.', stack: '' });
    case 'threw':
      return failed(isMemoryError(outcome.error) ? 'memory-limit-exceeded' : 'run-time-error', outcome.error);
    case 'returned':
      return decided(problem, test, calls, expected, outcome);
  }
}

function decided(
  problem: Problem,
  test: TestCase,
  calls: readonly unknown[],
  expected: Expected,
  outcome: Extract<Outcome, { type: 'returned' }>,
): TestResult {
  const output = decodedOutput(outcome);
  const passed: TestResult = { state: 'passed', test, ms: outcome.ms, referenceMs: expected.ms };
  for (const [i, input] of calls.entries()) {
    const answer = answerOf(problem, output.results[i], input);
    const wrong = { state: 'wrong-answer', test, input, expected: expected.answers[i] } as const;
    if (!answer.ok) {
      const path =
        answer.path.length > 0 ? { difference: { kind: 'type', path: answer.path, expected: undefined, actual: undefined } as const } : {};
      return {
        ...wrong,
        actual: answer.shown,
        mismatch: { ...path, reason: `The answer has the wrong form: ${answer.message}${answer.message.endsWith('?') ? '' : '.'}` },
      };
    }
    const live = { answer: returnedOf(output.results[i]), arguments: (output.arguments?.[i] ?? []) as unknown[] };
    const mismatch = problem.checker.check({ input, expected: expected.answers[i], actual: answer.data, live });
    if (mismatch) return { ...wrong, actual: answer.data, mismatch };
    if (isShown(test)) passed.answers = { expected: expected.answers[i], actual: answer.data };
  }
  return passed;
}

/** Tests that a person asked to see: their answers are kept, right ones too. */
function isShown({ kind }: TestCase): boolean {
  return kind === 'sample' || kind === 'custom';
}

function decodedOutput({ output }: Extract<Outcome, { type: 'returned' }>): { results: unknown[]; arguments?: unknown[] } {
  try {
    const decoded = decode(output, nodeClasses) as { results?: unknown; arguments?: unknown } | null;
    const results = Array.isArray(decoded?.results) ? decoded.results : [];
    return Array.isArray(decoded?.arguments) ? { results, arguments: decoded.arguments } : { results };
  } catch (error) {
    if (error instanceof MalformedEncoding) return { results: [] };
    throw error;
  }
}

function returnedOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'returned' in result ? result.returned : result;
}

const HUGE_TYPED_ARRAY = 2 ** 27;

/** How V8, SpiderMonkey and JavaScriptCore report an array buffer or a string that does not fit: a matter of memory. */
function isMemoryError({ name, message }: ErrorText): boolean {
  if (name !== 'RangeError' && name !== 'InternalError') return false;
  const length = /invalid typed array length: (\d+)/i.exec(message)?.[1];
  return length === undefined
    ? /array buffer allocation failed|invalid string length|out of memory|^length too large|allocation size overflow|overflow maximum string size/i.test(
        message,
      )
    : Number(length) > HUGE_TYPED_ARRAY;
}
