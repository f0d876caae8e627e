import { describe, expect, it } from 'vitest';
import { EXACT, firstDifference } from '@/problems/spec/difference';
import { forAll } from './for-all';
import { plainData } from './spec-values';

describe('firstDifference', () => {
  it('finds none between a value and its copy', () =>
    forAll((value) => expect(firstDifference(value, structuredClone(value))).toBeUndefined(), plainData()));

  it('finds the same place from both sides', () =>
    forAll(
      (a, b) => {
        const there = firstDifference(a, b);
        const back = firstDifference(b, a);
        expect(there === undefined).toBe(back === undefined);
      },
      plainData(),
      plainData(),
    ));

  it('leads along its path to values that differ', () =>
    forAll(
      (expected, actual) => {
        const difference = firstDifference(expected, actual);
        if (difference?.kind !== 'value') return;
        expect([at(expected, difference.path), at(actual, difference.path)]).toEqual([difference.expected, difference.actual]);
      },
      plainData(),
      plainData(),
    ));

  it.each<[string, unknown, unknown, object]>([
    ['a value', [[1, 2]], [[1, 3]], { kind: 'value', path: [0, 1], expected: 2, actual: 3 }],
    ['a length before a value', [9, [1, 2]], [8, [1]], { kind: 'length', path: [1], expected: [1, 2], actual: [1] }],
    ['a type', [1, null], [1, []], { kind: 'type', path: [1], expected: null, actual: [] }],
    ['a missing key', { a: 1, b: 2 }, { a: 1 }, { kind: 'missing-key', path: ['b'], expected: 2, actual: undefined }],
    ['a surplus key', { a: 1 }, { a: 1, b: 2 }, { kind: 'surplus-key', path: ['b'], expected: undefined, actual: 2 }],
    ['a key named like a method', {}, { toString: 1 }, { kind: 'surplus-key', path: ['toString'], expected: undefined, actual: 1 }],
    ['a number written as text', 1, '1', { kind: 'type', path: [], expected: 1, actual: '1' }],
  ])('names %s', (_name, expected, actual, difference) => expect(firstDifference(expected, actual)).toEqual(difference));

  it('does not mind the order of keys', () => expect(firstDifference({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeUndefined());

  it('takes 0 and -0 for equal, and NaN and NaN', () => expect(firstDifference([0, Number.NaN], [-0, Number.NaN])).toBeUndefined());
});

describe('a tolerance', () => {
  const isClose = (expected: number, actual: number, tolerance: { rtol: number; atol: number; equalNaN?: boolean }) =>
    firstDifference(expected, actual, tolerance) === undefined;

  // https://numpy.org/doc/stable/reference/generated/numpy.isclose.html: relative to the expected value, b there
  it.each([
    [1e10, 1.00001e10, { rtol: 1e-5, atol: 1e-8 }, true],
    [1e10, 1.00011e10, { rtol: 1e-5, atol: 1e-8 }, false],
    [1e-9, 1e-8, { rtol: 1e-5, atol: 1e-8 }, true],
    [0, 1e-8, { rtol: 1e-5, atol: 1e-8 }, true],
    [0, 1e-7, { rtol: 1e-5, atol: 1e-8 }, false],
    [100, 110, { rtol: 0.1, atol: 0 }, true],
    [-100, -110.1, { rtol: 0.1, atol: 0 }, false],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, { rtol: 0, atol: 0 }, true],
    [Number.POSITIVE_INFINITY, 1e308, { rtol: 1, atol: 1 }, false],
    [1, Number.POSITIVE_INFINITY, { rtol: 1, atol: 1 }, false],
    [Number.NaN, Number.NaN, { rtol: 1, atol: 1 }, false],
    [Number.NaN, Number.NaN, { rtol: 0, atol: 0, equalNaN: true }, true],
    [0, Number.NaN, { rtol: 1, atol: 1, equalNaN: true }, false],
  ])('of numpy: expected %d, got %d, %o: %s', (expected, actual, tolerance, close) =>
    expect(isClose(expected, actual, tolerance)).toBe(close),
  );

  it('widens what is equal, never narrows it', () =>
    forAll(
      (a, b) => {
        if (firstDifference(a, b, { ...EXACT, rtol: 0.1 })) expect(firstDifference(a, b)).toBeDefined();
      },
      plainData(),
      plainData(),
    ));
});

function at(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value);
}
