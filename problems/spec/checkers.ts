import { type Difference, EXACT, firstDifference, type Tolerance } from './difference';
import type { Calls } from './entry';
import { formatValue } from './format-value';

/** Where the answer is found after a call. */
export type AnswerSource =
  | { from: 'return' }
  /** The changed argument; with `prefix` only as many of its elements as the call returned. */
  | { from: 'argument'; name: string; prefix: boolean };

/** Why an answer was refused: the first difference, a sentence, or both. */
export interface Mismatch {
  difference?: Difference;
  reason?: string;
}

export interface CheckContext<Input, Answer> {
  input: Input;
  expected: Answer;
  actual: Answer;
  /** The answer and the arguments as the person's code left them, live objects with their identities. */
  live: { answer: unknown; arguments: unknown[] };
}

export interface Checker<Input = never, Answer = never> {
  kind: 'exact' | 'unordered' | 'unordered-deep' | 'float' | 'any-valid' | 'in-place' | 'class-calls';
  source: AnswerSource;
  /** Whether `check` looks at `live.arguments`, so that they must come back from the sandbox. */
  needsArguments: boolean;
  /** @returns nothing when the answer is right */
  check: (context: CheckContext<Input, Answer>) => Mismatch | undefined; // a property, so that a wrong type is refused
}

type AnyChecker = Checker<unknown, unknown>;

const RETURN: AnswerSource = { from: 'return' };

/** Equal in every part; 0 equals -0, NaN equals NaN. */
export function exact(): AnyChecker {
  return compareWith('exact', EXACT);
}

/**
 * Numbers by numpy.isclose, everything else equal; shapes are compared first.
 * @see https://numpy.org/doc/stable/reference/generated/numpy.isclose.html
 */
export function float(rtol: number, atol: number, options: { equalNaN?: boolean } = {}): AnyChecker {
  return compareWith('float', { rtol, atol, ...options });
}

function compareWith(kind: 'exact' | 'float', tolerance: Tolerance): AnyChecker {
  return {
    kind,
    source: RETURN,
    needsArguments: false,
    check: ({ expected, actual }) => asMismatch(firstDifference(expected, actual, tolerance)),
  };
}

/** The same elements in any order. */
export function unordered(): AnyChecker {
  return multiset('unordered', (element) => element);
}

/** The same elements in any order, and the elements' own elements in any order too. */
export function unorderedDeep(): AnyChecker {
  return multiset('unordered-deep', sortedDeep);
}

function multiset(kind: 'unordered' | 'unordered-deep', normalise: (element: unknown) => unknown): AnyChecker {
  const keyOf = (element: unknown) => formatValue(normalise(sameForEqual(element)));
  return {
    kind,
    source: RETURN,
    needsArguments: false,
    check({ expected, actual }) {
      if (!Array.isArray(expected) || !Array.isArray(actual)) return asMismatch(firstDifference(expected, actual));
      const missing = new Map<string, number>();
      for (const element of expected) {
        const key = keyOf(element);
        missing.set(key, (missing.get(key) ?? 0) + 1);
      }
      for (const [i, element] of actual.entries()) {
        const left = missing.get(keyOf(element)) ?? 0;
        if (left === 0)
          return { reason: `${formatValue(element, 80)} at index ${i} does not belong in the answer, or is there too often.` };
        missing.set(keyOf(element), left - 1);
      }
      const absent = expected.find((element) => (missing.get(keyOf(element)) ?? 0) > 0);
      return absent === undefined ? undefined : { reason: `${formatValue(absent, 80)} is missing from the answer.` };
    },
  };
}

function sortedDeep(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .map((element) => sortedDeep(element))
    .map((element) => ({ element, key: formatValue(element) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ element }) => element);
}

// Equal values get one form: fields in one order, no -0. Deeper than an expected answer can be, a cycle at worst, is cut.
function sameForEqual(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  if (depth > 50) return '…';
  if (Array.isArray(value)) return value.map((element) => sameForEqual(element, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sameForEqual((value as Record<string, unknown>)[name], depth + 1)]));
}

/**
 * Several answers are right: `verify` looks at the answer itself.
 * @param verify returns nothing for a right answer, else one sentence that says what is wrong with it
 * @param options.fresh the answer may share no object with the arguments
 */
export function anyValid<Input, Answer>(
  verify: (context: CheckContext<Input, Answer>) => string | undefined,
  options: { fresh?: boolean } = {},
): Checker<Input, Answer> {
  return {
    kind: 'any-valid',
    source: RETURN,
    needsArguments: options.fresh === true,
    check(context) {
      const reason =
        options.fresh && sharesObjects(context.live.answer, context.live.arguments)
          ? 'The answer shares an object with the input; it must be built of new ones.'
          : verify(context);
      return reason === undefined ? undefined : { reason };
    },
  };
}

/** The answer is the named argument as the call leaves it, checked by `inner`; what the call returns is ignored. */
export function inPlace(name: string, inner: AnyChecker = exact()): AnyChecker {
  return { ...inner, kind: 'in-place', source: { from: 'argument', name, prefix: false } };
}

/** As `inPlace`, but only the first k elements count, k being what the call returns. */
export function inPlacePrefix(name: string, inner: AnyChecker = exact()): AnyChecker {
  return { ...inner, kind: 'in-place', source: { from: 'argument', name, prefix: true } };
}

/** Each call's answer is compared, exactly unless a tolerance is given; the message names the call. */
export function classCalls(tolerance: Tolerance = EXACT): Checker<Calls, unknown[]> {
  return {
    kind: 'class-calls',
    source: RETURN,
    needsArguments: false,
    check({ input, expected, actual }) {
      const difference = firstDifference(expected, actual, tolerance);
      const call = difference?.path[0];
      if (difference === undefined || typeof call !== 'number') return asMismatch(difference);
      const given = (input.arguments[call] ?? []).map((argument) => formatValue(argument, 80)).join(', ');
      return { difference, reason: `Call ${call}, ${input.operations[call]}(${given}), gave the first wrong answer.` };
    },
  };
}

function asMismatch(difference: Difference | undefined): Mismatch | undefined {
  return difference && { difference };
}

function sharesObjects(answer: unknown, others: unknown[]): boolean {
  const theirs = objectsWithin(others);
  for (const object of objectsWithin(answer)) if (theirs.has(object)) return true;
  return false;
}

function objectsWithin(root: unknown): Set<object> {
  const found = new Set<object>();
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined || waiting.length > 0; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null || found.has(value)) continue;
    found.add(value);
    for (const part of Object.values(value)) waiting.push(part);
  }
  return found;
}
