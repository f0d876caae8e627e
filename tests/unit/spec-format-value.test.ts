import { deepStrictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Inert } from '@/problems/spec/codec';
import { formatValue } from '@/problems/spec/format-value';
import { ListNode } from '@/problems/spec/nodes';
import { parseValue, ValueSyntaxError } from '@/problems/spec/parse-value';
import { forAll } from './for-all';
import { values } from './spec-values';

describe('formatValue', () => {
  it('writes what parseValue reads', () => forAll((value) => deepStrictEqual(parseValue(formatValue(value)), value), values()));

  it('writes one line', () => forAll((value) => expect(formatValue(value)).not.toContain('\n'), values()));

  it('cuts at the length it is given and says so', () =>
    forAll(
      (value, maxLength) => {
        const whole = formatValue(value);
        expect(formatValue(value, maxLength)).toBe(whole.length > maxLength ? `${whole.slice(0, maxLength)}…` : whole);
      },
      values(),
      fc.nat(40),
    ));

  it.each<[unknown, string]>([
    [[1, -0, Number.NaN], '[1, -0, NaN]'],
    [{ a: 'x', 'b c': [] }, '{ a: "x", "b c": [] }'],
    [{}, '{}'],
    [12n, '12n'],
    [new Map([[1, 'a']]), 'new Map([[1, "a"]])'],
    [new Float64Array([1, 2]), 'new Float64Array([1, 2])'],
    [new ListNode(1), 'ListNode { val: 1, next: null }'],
    [() => 1, '<function>'],
    [new Inert('Promise'), '<Promise>'],
    [new Date(0), '<Date 1970-01-01T00:00:00.000Z>'],
  ])('writes %o as %s', (value, text) => expect(formatValue(value)).toBe(text));

  it('names a cycle and goes on', () => {
    const cycle: unknown[] = [1];
    cycle.push(cycle, 2);
    expect(formatValue(cycle)).toBe('[1, <cycle>, 2]');
  });

  it('ends on a value nested a hundred thousand deep', () => {
    let nested: unknown = [];
    for (let i = 0; i < 100_000; i++) nested = [nested];
    expect(formatValue(nested)).toContain('…');
  });

  it('does not walk a huge value of which it shows the start', () => {
    const asked: unknown[] = [];
    const get = (target: object, key: PropertyKey) => {
      asked.push(key);
      return Reflect.get(target, key);
    };
    formatValue(new Proxy(new Array(1_000_000).fill(0), { get }), 20);
    expect(asked.length).toBeLessThan(100);
  });
});

describe('parseValue', () => {
  it.each<[string, unknown]>([
    ['[1, 2,]', [1, 2]],
    ["{ a: 'x' }", { a: 'x' }],
    [' `text` ', 'text'],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['+1', 1],
    ['new Set()', new Set()],
    ['0x10', 16],
  ])('reads %s', (text, value) => expect(parseValue(text)).toStrictEqual(value));

  it.each([
    ['', 'nothing is written'],
    ['[1, 2', 'not a value'],
    ['1 2', 'after the value there is more: 2'],
    ['alert(1)', 'line 1, column 1'],
    ['[1,\n  x]', 'line 2, column 3'],
    ['{ a() {} }', 'name: value'],
    ['{ ...[1] }', 'name: value'],
    ['[...[1]]', 'only values'],
    ['new Date(0)', 'new Map'],
    ['/x/', 'only values'],
    [['`$', '{1}`'].join(''), 'only values'],
    ['['.repeat(100_000), 'Not enough stack space'],
  ])('refuses %.20s and says why', (text, why) => {
    expect(() => parseValue(text)).toThrow(ValueSyntaxError);
    expect(() => parseValue(text)).toThrow(why);
  });

  it('throws nothing but ValueSyntaxError', () =>
    forAll(
      (text) => {
        try {
          parseValue(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ValueSyntaxError);
        }
      },
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'[]{}(),:"\'`-n01. \\/newSt') })),
    ));
});
