import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyValid,
  type Checker,
  classCalls,
  exact,
  float,
  inPlace,
  inPlacePrefix,
  unordered,
  unorderedDeep,
} from '@/problems/spec/checkers';
import { forAll } from './for-all';
import { plainData } from './spec-values';

const check = (checker: Checker<unknown, unknown>, expected: unknown, actual: unknown) =>
  checker.check({ input: {}, expected, actual, live: { answer: actual, arguments: [] } });

const checkers: [string, Checker<unknown, unknown>][] = [
  ['exact', exact()],
  ['float', float(1e-9, 1e-9, { equalNaN: true })],
  ['unordered', unordered()],
  ['unorderedDeep', unorderedDeep()],
  ['inPlace', inPlace('nums')],
];

describe.each(checkers)('%s', (_name, checker) => {
  it('takes an answer for right that equals the expected one', () =>
    forAll((value) => expect(check(checker, value, structuredClone(value))).toBeUndefined(), plainData()));

  it('refuses an answer that is one element short or long', () =>
    forAll(
      (value) => {
        expect(check(checker, value, value.slice(1))).toBeDefined();
        expect(check(checker, value.slice(1), value)).toBeDefined();
      },
      fc.array(plainData(), { minLength: 1 }),
    ));

  it('does not mind the order of keys, nor the sign of 0', () =>
    expect(check(checker, [{ a: 0, b: [1] }], [{ b: [1], a: -0 }])).toBeUndefined());

  it('refuses a value of another type in a sentence or a difference, without a throw', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    for (const actual of [null, undefined, 3, 'a', {}, [null], cycle]) expect(check(checker, [[1], [2]], actual)).toBeDefined();
  });
});

describe.each([
  ['unordered', unordered()],
  ['unorderedDeep', unorderedDeep()],
] as const)('%s', (_name, checker) => {
  it('takes any order of the elements', () =>
    forAll(([expected, actual]) => expect(check(checker, expected, actual)).toBeUndefined(), shuffled(fc.array(plainData()))));

  it('counts equal elements', () => {
    expect(check(checker, [1, 1, 2], [1, 2, 2])).toEqual({ reason: '2 at index 2 does not belong in the answer, or is there too often.' });
    expect(check(checker, [1, 1, 2], [1, 2])).toEqual({ reason: '1 is missing from the answer.' });
  });
});

describe('the order within elements', () => {
  it('matters to unordered', () => expect(check(unordered(), [[1, 2], [3]], [[3], [2, 1]])).toBeDefined());
  it('does not matter to unorderedDeep', () => expect(check(unorderedDeep(), [[1, 2], [3]], [[3], [2, 1]])).toBeUndefined());
  it('moves no element from one group to another', () => expect(check(unorderedDeep(), [[1, 2], [3]], [[1, 3], [2]])).toBeDefined());
});

describe('anyValid', () => {
  const evenNumber = anyValid<{ n: number }, number>(({ actual }) => (actual % 2 === 0 ? undefined : 'The answer must be even.'));
  const ask = (actual: number) => evenNumber.check({ input: { n: 1 }, expected: 0, actual, live: { answer: actual, arguments: [] } });

  it('passes what its function does not object to', () => expect(ask(4)).toBeUndefined());
  it('gives the reason of its function', () => expect(ask(3)).toEqual({ reason: 'The answer must be even.' }));

  it('sees, when asked, that the answer holds a part of the input', () => {
    const fresh = anyValid<unknown, unknown>(() => undefined, { fresh: true });
    const part = { val: 1 };
    const mismatch = fresh.check({ input: {}, expected: 0, actual: 0, live: { answer: { next: { part } }, arguments: [[part]] } });
    expect(mismatch?.reason).toContain('shares an object');
    expect(fresh.check({ input: {}, expected: 0, actual: 0, live: { answer: { val: 1 }, arguments: [[part]] } })).toBeUndefined();
    expect([fresh.needsArguments, evenNumber.needsArguments]).toEqual([true, false]);
  });
});

describe('inPlace', () => {
  it('takes the answer from the argument, checked by the inner checker', () => {
    const checker = inPlace('nums', unordered());
    expect([checker.kind, checker.source]).toEqual(['in-place', { from: 'argument', name: 'nums', prefix: false }]);
    expect(check(checker, [1, 2], [2, 1])).toBeUndefined();
  });

  it('with a prefix asks only for the part that the call returned', () =>
    expect(inPlacePrefix('nums').source).toEqual({ from: 'argument', name: 'nums', prefix: true }));
});

describe('classCalls', () => {
  const input = { operations: ['Counter', 'add', 'total'], arguments: [[], [5], []] };
  const ask = (expected: unknown[], actual: unknown[], checker = classCalls()) =>
    checker.check({ input, expected, actual, live: { answer: actual, arguments: [] } });

  it('passes equal answers', () => expect(ask([null, null, 5], [null, null, 5])).toBeUndefined());

  it('names the call that gave the first wrong answer', () =>
    expect(ask([null, 1, 5], [null, 2, 6])).toEqual({
      difference: { kind: 'value', path: [1], expected: 1, actual: 2 },
      reason: 'Call 1, add(5), gave the first wrong answer.',
    }));

  it('takes a tolerance', () => expect(ask([null, null, 5], [null, null, 5.0000001], classCalls({ rtol: 1e-6, atol: 0 }))).toBeUndefined());
});

function shuffled<T>(arrays: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> {
  return arrays.chain((array) =>
    fc.shuffledSubarray(array, { minLength: array.length, maxLength: array.length }).map((other): [T[], T[]] => [array, other]),
  );
}
